package io.guichet.queue.paper.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.paper.Paper;
import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.ServedOnPaper;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /halls/{hall}/paper-tickets}. A service is on it whole or not at all: who is still waiting has
 * neither a call nor an end.
 *
 * @param staffId who served; the caller, when that is a clerk and nobody else is named
 * @param outcome FINISHED when absent
 */
record PaperRequest(
        @NotNull String number,
        @NotNull String itemCode,
        @NotNull Instant issuedAt,
        @Nullable Instant calledAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String windowId,
        @Nullable String staffId,
        @Nullable Outcome outcome) {

    /** @param clerk the caller, when a clerk */
    Paper toPaper(String hall, @Nullable String clerk) {
        String item = InvalidRequest.at("/itemCode", () -> Ids.slug("itemCode", itemCode));
        ServedOnPaper served = served(clerk);
        return InvalidRequest.at("/number", () -> new Paper(hall, number, item, issuedAt, served));
    }

    private @Nullable ServedOnPaper served(@Nullable String clerk) {
        if (calledAt == null && finishedAt == null) {
            refuse("/startedAt", startedAt);
            refuse("/windowId", windowId);
            refuse("/staffId", staffId);
            refuse("/outcome", outcome);
            return null;
        }
        return new ServedOnPaper(
                needed("/windowId", windowId),
                needed("/staffId", staffId == null ? clerk : staffId),
                needed("/calledAt", calledAt),
                startedAt,
                needed("/finishedAt", finishedAt),
                outcome == null ? Outcome.FINISHED : outcome);
    }

    private static <T> T needed(String pointer, @Nullable T value) {
        if (value == null) throw new InvalidRequest(pointer, "is needed of somebody who was served");
        return value;
    }

    private static void refuse(String pointer, @Nullable Object value) {
        if (value != null) throw new InvalidRequest(pointer, "only of somebody who was called and served");
    }
}
