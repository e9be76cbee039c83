package io.guichet.queue.organisation.http;

import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.organisation.ServiceUnit;
import jakarta.validation.constraints.NotNull;

/** The body of {@code PUT /units/{id}}. */
record UnitRequest(@NotNull String hallId, @NotNull Words name) {

    ServiceUnit toUnit(String id) {
        return new ServiceUnit(InvalidRequest.at("id", () -> Ids.slug("id", id)), hallId, name, 0);
    }
}
