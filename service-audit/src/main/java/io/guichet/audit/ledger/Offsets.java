package io.guichet.audit.ledger;

import java.util.HashMap;
import java.util.Map;

/**
 * Which message of each partition is the next to become a leaf. Kept in the same document as the leaves before it.
 *
 * @param next by partition; a partition that is not there begins with 0
 */
public record Offsets(Map<Partition, Long> next) {

    public static final Offsets NONE = new Offsets(Map.of());

    public Offsets {
        next = Map.copyOf(next);
    }

    public long of(Partition partition) {
        return next.getOrDefault(partition, 0L);
    }

    Offsets after(Partition partition, long offset) {
        Map<Partition, Long> further = new HashMap<>(next);
        further.merge(partition, offset + 1, Math::max);
        return new Offsets(further);
    }
}
