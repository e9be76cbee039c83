package io.guichet.queue.window.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.window.Reason;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /windows/{id}/permits}.
 *
 * @param staffId left out: for anyone qualified
 */
record PermitRequest(
        @Nullable String staffId,
        @NotNull Instant from,
        @NotNull Instant to,
        @NotNull String reason) {

    @Nullable
    String toStaffId() {
        return staffId == null ? null : InvalidRequest.at("/staffId", () -> Ids.slug("staffId", staffId));
    }

    Span toSpan() {
        return InvalidRequest.at("/to", () -> new Span(from, to));
    }

    Reason toReason() {
        return InvalidRequest.at("/reason", () -> Reason.of(reason));
    }
}
