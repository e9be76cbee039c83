package io.guichet.equipment.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the work is due.
 *
 * @param rrule RFC 5545, like {@code FREQ=MONTHLY;INTERVAL=3}; null: once, on the start day
 * @param start from when on the rule counts
 */
public record CalendarRule(@Nullable String rrule, LocalDate start, Shift shift) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    public CalendarRule {
        checkDay("start", start);
    }

    /** @throws IllegalArgumentException for a day of another century */
    static LocalDate checkDay(String noun, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException(noun + ": from " + EARLIEST + " to " + LATEST);
        }
        return day;
    }

    /**
     * As somebody asks for it.
     *
     * @throws IllegalArgumentException for a rule that nobody can follow
     */
    public static CalendarRule checked(@Nullable String rrule, LocalDate start, Shift shift) {
        CalendarRule rule = new CalendarRule(rrule, start, shift);
        if (rrule != null) Recurrence.check(rrule, start);
        return rule;
    }

    @Nullable
    LocalDate first() {
        return rrule == null ? start : Recurrence.after(rrule, start, start.minusDays(1));
    }

    /** By the schedule: the first after this day; null when there is none. */
    @Nullable
    LocalDate after(LocalDate last) {
        return rrule == null ? null : Recurrence.after(rrule, start, last);
    }

    /** From completion: as if the rule began on the day of the work. */
    @Nullable
    LocalDate afterCompletion(LocalDate done) {
        return rrule == null ? null : Recurrence.after(rrule, done, done);
    }
}
