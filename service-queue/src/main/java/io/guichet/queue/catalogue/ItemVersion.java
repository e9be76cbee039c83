package io.guichet.queue.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * One entry of an item's published history.
 *
 * @param changed names of the changed parts, in the order of the card; empty for the first version
 */
public record ItemVersion(long version, Instant at, List<String> changed) {

    public ItemVersion {
        changed = List.copyOf(changed);
    }
}
