package io.guichet.queue.callback;

import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;

/** Looks for callbacks whose time has passed. Run now and then, by any number of processes. */
public final class NoteOverdueCallbacks {

    private static final int AT_ONCE = 200;

    private final Callbacks callbacks;
    private final Clock clock;

    public NoteOverdueCallbacks(Callbacks callbacks, Clock clock) {
        this.callbacks = callbacks;
        this.clock = clock;
    }

    /** Each is told once; what does not fit in one look is left to the next. */
    public void note() {
        Instant now = clock.instant();
        for (Callback late : callbacks.toNoteOverdue(now, AT_ONCE)) {
            try {
                callbacks.save(late.noteOverdue(now));
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }
}
