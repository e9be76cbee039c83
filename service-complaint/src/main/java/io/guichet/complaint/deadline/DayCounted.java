package io.guichet.complaint.deadline;

import java.time.LocalDate;

/**
 * One day in the explanation of a deadline.
 *
 * @param minutes how much of the limit passed on it; for calendar days 1,440 at most
 * @param provisional true when no holiday notice speaks of this day yet
 */
public record DayCounted(LocalDate day, Why why, boolean counted, long minutes, boolean provisional) {

    /** Why a day counts, or does not. */
    public enum Why {
        WORKDAY,
        MAKE_UP_DAY,
        WEEKEND,
        HOLIDAY,
        CALENDAR_DAY,
        START_DAY,
        PAUSED
    }
}
