package io.guichet.queue.organisation.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.Region;

/** A region as an operator sees it. */
record RegionView(String id, Words name, long version) {

    static RegionView of(Region region) {
        return new RegionView(region.id(), region.name(), region.version());
    }
}
