package io.guichet.queue.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * One posted interval of one weekday.
 *
 * @param closes midnight means the end of the day, written {@code 24:00}
 */
public record Opening(DayOfWeek day, LocalTime opens, LocalTime closes) {

    public Opening {
        if (!DayTime.isBefore(opens, closes)) throw new IllegalArgumentException("closes: later than opens");
    }

    public boolean includes(LocalTime time) {
        return !time.isBefore(opens) && DayTime.isBefore(time, closes);
    }

    boolean overlaps(Opening other) {
        return day == other.day && DayTime.isBefore(opens, other.closes) && DayTime.isBefore(other.opens, closes);
    }
}
