package io.guichet.queue.window.http;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /windows/{id}/session}, which may be left out.
 *
 * @param itemCodes left out or empty: everything that both the window and the person can
 */
record SessionRequest(@Nullable Set<@NotNull String> itemCodes) {

    static Set<String> itemsOf(@Nullable SessionRequest body) {
        return body == null || body.itemCodes == null ? Set.of() : body.itemCodes;
    }
}
