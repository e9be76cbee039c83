package io.guichet.queue.window;

import io.guichet.queue.organisation.Span;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A supervisor's leave to work outside the posted hours. */
public final class GrantPermit {

    private final Permits permits;
    private final Windows windows;
    private final Clock clock;

    public GrantPermit(Permits permits, Windows windows, Clock clock) {
        this.permits = permits;
        this.windows = windows;
        this.clock = clock;
    }

    /**
     * @param id names this intent: the same again grants nothing more
     * @param staffId for this person only; null: for anyone qualified
     */
    public Permit grant(
            String id, String windowId, @Nullable String staffId, Span during, Reason reason, String supervisorId) {
        String hallId = windows.find(windowId).hallId();
        Permit permit = new Permit(id, hallId, windowId, staffId, during, reason, supervisorId, clock.instant());
        permits.add(permit);
        return permit;
    }
}
