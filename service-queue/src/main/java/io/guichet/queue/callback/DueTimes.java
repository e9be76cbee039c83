package io.guichet.queue.callback;

import io.guichet.platform.time.WorkingCalendar;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the due time: as promised to the person, or the closing of the hall's next working day. */
public final class DueTimes {

    private static final Duration FARTHEST = Duration.ofDays(90);
    private static final int DAYS_TO_LOOK = 30;

    private final WorkingCalendar calendar;

    public DueTimes(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * What the clerk promised.
     *
     * @param inMinutes from now
     * @param at a time; not together with minutes
     */
    public record Promise(
            @Nullable Integer inMinutes, @Nullable Instant at) {

        public static final Promise USUAL = new Promise(null, null);

        public Promise {
            if (inMinutes != null && at != null) throw new IllegalArgumentException("dueInMinutes or dueAt, not both");
        }
    }

    /** @throws IllegalArgumentException for a time that is past or more than 90 days ahead */
    Due of(Hall hall, Promise promise, Instant now) {
        Integer minutes = promise.inMinutes();
        Instant at = minutes == null ? promise.at() : now.plus(Duration.ofMinutes(minutes));
        if (at == null) return closingOfNextWorkingDay(hall, now);
        if (!at.isAfter(now) || at.isAfter(now.plus(FARTHEST))) {
            throw new IllegalArgumentException("the due time lies ahead, at most 90 days");
        }
        return new Due(at, false);
    }

    private Due closingOfNextWorkingDay(Hall hall, Instant now) {
        WorkingCalendar.Due next = calendar.dueAfter(hall.businessDay(now), 1);
        WorkingCalendar.Due day = next;
        for (int looked = 0; looked < DAYS_TO_LOOK; looked++) {
            List<Span> posted = hall.postedOn(day.day());
            if (!posted.isEmpty()) return new Due(posted.getLast().until(), day.provisional());
            day = calendar.dueAfter(day.day(), 1);
        }
        // A hall without posted hours still calls back.
        return new Due(hall.wholeOf(next.day()).until(), next.provisional());
    }
}
