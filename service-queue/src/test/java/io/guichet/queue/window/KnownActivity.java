package io.guichet.queue.window;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tickets would say, as a test has set it. */
public final class KnownActivity implements WindowActivity, TicketsAtWindows {

    private final Map<String, Instant> lastCalls = new HashMap<>();
    private final Map<String, AtWindow> present = new HashMap<>();
    private @Nullable Instant waitingSince;
    private int waiting;

    public KnownActivity called(String windowId, Instant at) {
        lastCalls.put(windowId, at);
        return this;
    }

    public KnownActivity waitingSince(@Nullable Instant since) {
        waitingSince = since;
        waiting = since == null ? 0 : 1;
        return this;
    }

    public KnownActivity holds(String windowId) {
        present.put(windowId, new AtWindow("ticket-1", "A001", "SERVING"));
        return this;
    }

    @Override
    public @Nullable Instant lastActivity(String windowId) {
        return lastCalls.get(windowId);
    }

    @Override
    public @Nullable Instant waitingSince(String hallId, Set<String> itemCodes) {
        return waitingSince;
    }

    @Override
    public boolean holdsTicket(String windowId) {
        return present.containsKey(windowId);
    }

    @Override
    public Map<String, AtWindow> in(String hallId) {
        return Map.copyOf(present);
    }

    @Override
    public int waitingFor(String hallId, Set<String> itemCodes) {
        return waiting;
    }
}
