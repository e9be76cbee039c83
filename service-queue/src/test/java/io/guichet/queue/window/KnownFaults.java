package io.guichet.queue.window;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The critical faults that a test has set. Thread-safe. */
public final class KnownFaults implements StandingFaults {

    private final Map<String, String> windowOf = new ConcurrentSkipListMap<>();

    public KnownFaults breakAt(String windowId, String faultId) {
        windowOf.put(faultId, windowId);
        return this;
    }

    public KnownFaults repair(String faultId) {
        windowOf.remove(faultId);
        return this;
    }

    @Override
    public List<String> at(String windowId) {
        return windowOf.entrySet().stream()
                .filter(fault -> fault.getValue().equals(windowId))
                .map(Map.Entry::getKey)
                .toList();
    }
}
