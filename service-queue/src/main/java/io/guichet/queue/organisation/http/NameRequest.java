package io.guichet.queue.organisation.http;

import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.organisation.Region;
import jakarta.validation.constraints.NotNull;

/** The body of {@code PUT /regions/{id}}. */
record NameRequest(@NotNull Words name) {

    Region toRegion(String id) {
        return new Region(InvalidRequest.at("id", () -> Ids.slug("id", id)), name, 0);
    }
}
