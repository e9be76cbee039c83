package io.guichet.queue.window.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.queue.window.Reason;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /windows/{id}/suspend} and {@code /close-approval}.
 *
 * @param reason a code like {@code break}, or the reason in words
 * @param text more about it
 */
record ReasonRequest(@NotNull String reason, @Nullable String text) {

    Reason toReason() {
        if (text == null) return InvalidRequest.at("/reason", () -> Reason.of(reason));
        return InvalidRequest.at("", () -> new Reason(reason, text));
    }
}
