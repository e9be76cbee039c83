package io.guichet.queue.result;

import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Looks for matters whose promised limit has passed. Run now and then, by any number of processes. */
public final class NoteOverdueMatters {

    private static final int AT_ONCE = 200;

    private final Matters matters;
    private final Halls halls;
    private final Clock clock;

    public NoteOverdueMatters(Matters matters, Halls halls, Clock clock) {
        this.matters = matters;
        this.halls = halls;
        this.clock = clock;
    }

    /** Each is told once; what does not fit in one look is left to the next. */
    public void note() {
        Instant now = clock.instant();
        // Nowhere on earth is it later; the hall's own calendar decides.
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        for (Matter late : matters.toNoteOverdue(new Moment(latest, now), AT_ONCE)) {
            try {
                LocalDate today = halls.find(late.hallId()).businessDay(now);
                matters.save(late.noteOverdue(new Moment(today, now)));
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }
}
