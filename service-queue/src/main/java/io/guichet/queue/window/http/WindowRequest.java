package io.guichet.queue.window.http;

import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.window.ServiceWindow;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** The body of {@code PUT /windows/{id}}. */
record WindowRequest(
        @NotNull String hallId,
        @NotNull String unitId,
        @NotNull String number,
        @NotNull Words label,
        @NotEmpty Set<@NotNull String> itemCodes) {

    ServiceWindow toWindow(String id) {
        String windowId = InvalidRequest.at("id", () -> Ids.slug("id", id));
        return InvalidRequest.at(
                "/number", () -> ServiceWindow.closed(windowId, hallId, unitId, number, label, itemCodes));
    }
}
