package io.guichet.audit.backing;

import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.ledger.SmallLog;
import io.guichet.audit.search.Entries;
import io.guichet.audit.search.FoundEntry;
import io.guichet.audit.search.Wanted;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A log of five leaves, and events of which tests say where they stand. */
public final class LedgerFixture implements Entries {

    public final Map<String, Long> places = new HashMap<>();
    public final ReadLog log;
    public final LinkEvents linkEvents;

    public LedgerFixture() {
        SmallLog small = new SmallLog();
        small.grow();
        log = small.reader();
        linkEvents = new LinkEvents(this, log::size);
    }

    @Override
    public Map<String, Long> placesOf(Collection<String> eventKeys) {
        Map<String, Long> found = new HashMap<>(places);
        found.keySet().retainAll(eventKeys);
        return found;
    }

    @Override
    public List<FoundEntry> find(Wanted wanted, int limit) {
        return List.of();
    }

    @Override
    public OptionalLong indexOf(String eventId) {
        return OptionalLong.empty();
    }
}
