package io.guichet.queue.window;

import io.guichet.platform.domain.Stale;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Looks over the open windows for those that let people wait. Run now and then, by any number of processes. */
public final class NoteUnattended {

    private final Windows windows;
    private final Halls halls;
    private final WindowActivity activity;
    private final Clock clock;

    public NoteUnattended(Windows windows, Halls halls, WindowActivity activity, Clock clock) {
        this.windows = windows;
        this.halls = halls;
        this.activity = activity;
        this.clock = clock;
    }

    /** One alert for each window and spell. */
    public void note() {
        Instant now = clock.instant();
        for (ServiceWindow window : windows.open()) {
            try {
                noteAt(window, now);
            } catch (Stale somethingHappensThere) {
                // So it is not unattended, or another process was faster.
            }
        }
    }

    private void noteAt(ServiceWindow window, Instant now) {
        Session session = window.session();
        if (session == null || activity.holdsTicket(window.id())) return;
        Instant waitingSince = activity.waitingSince(window.hallId(), session.itemCodes());
        if (waitingSince == null) return;
        // The spell belongs to the window: it stays the same when the first in line is called elsewhere.
        Instant idleSince = later(session.presentSince(), activity.lastActivity(window.id()));
        Duration allowed = halls.find(window.hallId()).rules().unattendedAfter();
        if (later(idleSince, waitingSince).plus(allowed).isBefore(now)) {
            windows.save(window.noteUnattended(idleSince, now));
        }
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
