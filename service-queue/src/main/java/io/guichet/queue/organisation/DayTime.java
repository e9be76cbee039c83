package io.guichet.queue.organisation;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/**
 * Times of day where an end may be {@code 24:00}. {@link LocalTime} does not know it; as an end, midnight stands for
 * it, since nothing ends when the day begins.
 */
public final class DayTime {

    private static final String END_OF_DAY = "24:00";
    // Strict: the default takes 24:00 for the beginning of a day.
    private static final DateTimeFormatter HOURS_MINUTES =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private DayTime() {}

    /** @throws IllegalArgumentException unless like {@code 09:30} */
    public static LocalTime start(String text) {
        try {
            return LocalTime.parse(text, HOURS_MINUTES);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a time of day like 09:30", e);
        }
    }

    /** @throws IllegalArgumentException unless like {@code 17:00} or {@code 24:00} */
    public static LocalTime end(String text) {
        if (text.equals(END_OF_DAY)) return LocalTime.MIDNIGHT;
        LocalTime end = start(text);
        if (end.equals(LocalTime.MIDNIGHT)) throw new IllegalArgumentException("the end of the day is written 24:00");
        return end;
    }

    public static String textOfStart(LocalTime start) {
        return start.format(HOURS_MINUTES);
    }

    public static String textOfEnd(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : end.format(HOURS_MINUTES);
    }

    static boolean isBefore(LocalTime time, LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) || time.isBefore(end);
    }
}
