package io.guichet.audit.backing;

import io.guichet.audit.search.Entries;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Where events stand in the ledger, as far as its last checkpoint covers them. */
public final class LinkEvents {

    private static final int AT_ONCE = 1000;

    private final Entries entries;
    private final LongSupplier covered;

    /** @param covered how many leaves the last checkpoint covers */
    public LinkEvents(Entries entries, LongSupplier covered) {
        this.entries = entries;
        this.covered = covered;
    }

    /**
     * The leaves of these events; what is not under the checkpoint yet is left out.
     *
     * @param events {@code source|id} each
     */
    public Map<String, Long> link(Collection<String> events) {
        long size = covered.getAsLong();
        List<String> wanted = events.stream().distinct().toList();
        Map<String, Long> places = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<String> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            places.putAll(entries.placesOf(some));
        }
        places.values().removeIf(index -> index >= size);
        return places;
    }
}
