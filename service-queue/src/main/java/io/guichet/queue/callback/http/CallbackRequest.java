package io.guichet.queue.callback.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.callback.Contact;
import io.guichet.queue.callback.DueTimes;
import io.guichet.queue.callback.RequestCallback;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /halls/{hall}/callbacks}.
 *
 * @param dueInMinutes or {@code dueAt}; left out: the closing of the next working day
 */
record CallbackRequest(
        @NotNull String itemCode,
        @NotNull String name,
        @NotNull String phone,
        @Nullable String question,
        @Nullable String ticketId,
        @Nullable Integer dueInMinutes,
        @Nullable Instant dueAt) {

    RequestCallback.Wish toWish(String hallId) {
        String ticket = ticketId;
        return new RequestCallback.Wish(
                hallId,
                InvalidRequest.at("/itemCode", () -> Ids.slug("itemCode", itemCode)),
                ticket == null ? null : InvalidRequest.at("/ticketId", () -> Ids.slug("ticketId", ticket)),
                InvalidRequest.at("", () -> new Contact(name, phone, question)),
                InvalidRequest.at("/dueAt", () -> new DueTimes.Promise(dueInMinutes, dueAt)));
    }

    /** Never printed, not even in a log of the framework. */
    @Override
    public String toString() {
        return "CallbackRequest[" + itemCode + "]";
    }
}
