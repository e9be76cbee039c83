package io.guichet.queue.window;

import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tells of each posted day that is over what was posted and what was kept (M3), once. Run now and then, by any number of
 * processes.
 */
public final class TellHours {

    /** The end of a session arrives a moment after it ended; so long after midnight none of the day is missing. */
    private static final Duration SETTLED = Duration.ofHours(1);

    /** What lies further back, after a long standstill, is not told any more: windows were others then. */
    private static final int LONGEST_DAYS = 31;

    private final Halls halls;
    private final CompareHours compareHours;
    private final ToldDays days;
    private final Clock clock;

    public TellHours(Halls halls, CompareHours compareHours, ToldDays days, Clock clock) {
        this.halls = halls;
        this.compareHours = compareHours;
        this.days = days;
        this.clock = clock;
    }

    public void tell() {
        Instant now = clock.instant();
        for (Hall hall : halls.all()) {
            try {
                while (tellNext(hall, now)) {
                    // One day after the other, each in a write of its own.
                }
            } catch (Stale | Pushback later) {
                // Somebody else tells it, or the broker is away: the next look sees.
            }
        }
    }

    /** @return whether there was one to tell */
    private boolean tellNext(Hall hall, Instant now) {
        LocalDate today = hall.businessDay(now);
        ToldDay told = days.of(hall.id()).orElse(null);
        if (told == null) {
            // Today the hall was set up: what it posted before noon nobody could keep.
            days.begin(hall.id(), today);
            return false;
        }
        LocalDate first = today.minusDays(LONGEST_DAYS);
        LocalDate day = told.until().plusDays(1);
        if (day.isBefore(first)) day = first;
        for (; isOver(day, hall, now); day = day.plusDays(1)) {
            if (hall.postedOn(day).isEmpty()) continue;
            HoursKept hours = compareHours.compare(hall.id(), day);
            if (hours.windows().isEmpty()) continue;
            days.tell(told, hours, now);
            return true;
        }
        return false;
    }

    private static boolean isOver(LocalDate day, Hall hall, Instant now) {
        return !now.isBefore(hall.wholeOf(day).until().plus(SETTLED));
    }
}
