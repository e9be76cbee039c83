package io.guichet.equipment.plan;

import org.jspecify.annotations.Nullable;

/**
 * When the work is due: by the calendar, by a meter, or whichever comes first.
 *
 * @param graceDays working days after the due day before it is overdue
 */
public record Rule(
        @Nullable CalendarRule calendar, @Nullable MeterRule meter, Basis basis, int graceDays) {

    private static final int MOST_GRACE = 60;

    public Rule {
        if (calendar == null && meter == null) throw new IllegalArgumentException("a calendar, a meter, or both");
        checkGrace(graceDays);
    }

    /** @throws IllegalArgumentException unless in bounds */
    public static int checkGrace(int days) {
        if (days < 0 || days > MOST_GRACE) throw new IllegalArgumentException("graceDays: 0 to " + MOST_GRACE);
        return days;
    }
}
