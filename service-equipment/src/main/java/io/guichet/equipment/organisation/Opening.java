package io.guichet.equipment.organisation;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/**
 * One posted interval of a weekday, in minutes of the day.
 *
 * @param opens 0 to 1,439
 * @param closes later than {@code opens}, at most 1,440, which is midnight
 */
public record Opening(DayOfWeek day, int opens, int closes) {

    private static final int DAY = 24 * 60;

    public Opening {
        if (opens < 0 || closes > DAY || closes <= opens)
            throw new IllegalArgumentException("closes: later than opens");
    }

    boolean includes(LocalDateTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        return time.getDayOfWeek() == day && minute >= opens && minute < closes;
    }
}
