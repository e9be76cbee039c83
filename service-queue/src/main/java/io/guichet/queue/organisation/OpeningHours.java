package io.guichet.queue.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * The posted week of a hall, in the hall's own time. A day may have several intervals or none.
 *
 * @param openings sorted by day and time; they do not overlap
 */
public record OpeningHours(List<Opening> openings) {

    public static final OpeningHours NEVER = new OpeningHours(List.of());

    private static final int MOST = 50;

    public OpeningHours {
        if (openings.size() > MOST) throw new IllegalArgumentException("hours: at most " + MOST + " intervals");
        openings = openings.stream()
                .sorted(Comparator.comparing(Opening::day).thenComparing(Opening::opens))
                .toList();
        for (int i = 1; i < openings.size(); i++) {
            if (openings.get(i - 1).overlaps(openings.get(i))) {
                throw new IllegalArgumentException("hours: intervals of one day must not overlap");
            }
        }
    }

    public boolean include(DayOfWeek day, LocalTime time) {
        return on(day).stream().anyMatch(opening -> opening.includes(time));
    }

    /** The intervals of this weekday, in order. */
    public List<Opening> on(DayOfWeek day) {
        return openings.stream().filter(opening -> opening.day() == day).toList();
    }
}
