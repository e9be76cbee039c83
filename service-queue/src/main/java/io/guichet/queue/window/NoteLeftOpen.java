package io.guichet.queue.window;

import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;

/**
 * Looks for windows that somebody went home from without signing out (C4). Run now and then, by any number of
 * processes.
 */
public final class NoteLeftOpen {

    private final Windows windows;
    private final AfterClosing afterClosing;
    private final WindowActivity activity;
    private final Clock clock;

    public NoteLeftOpen(Windows windows, AfterClosing afterClosing, WindowActivity activity, Clock clock) {
        this.windows = windows;
        this.afterClosing = afterClosing;
        this.activity = activity;
        this.clock = clock;
    }

    /** One alert for each session and closing. */
    public void note() {
        Instant now = clock.instant();
        for (ServiceWindow window : windows.staffed()) {
            try {
                noteAt(window, now);
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }

    private void noteAt(ServiceWindow window, Instant now) {
        Session session = window.session();
        if (session == null) return;
        Instant closed = afterClosing.closedFor(window, session, now).orElse(null);
        // Whoever still has people to serve is at work, not away.
        if (closed == null || activity.holdsTicket(window.id())) return;
        if (activity.waitingSince(window.hallId(), session.itemCodes()) != null) return;
        windows.save(window.noteLeftOpen(closed, now));
    }
}
