package io.guichet.equipment.plan;

import java.time.LocalDate;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/** Days of an RFC 5545 recurrence rule. Days only: hours have no meaning for maintenance. */
final class Recurrence {

    private static final int LONGEST = 200;
    private static final int FARTHEST_YEARS = 30;
    private static final Set<Freq> DAYS = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private Recurrence() {}

    /** @throws IllegalArgumentException unless it is a rule in days to years, without an end, that ever comes */
    static void check(String rrule, LocalDate start) {
        RecurrenceRule rule = parse(rrule);
        // Not a constant of ours: the library's parts cannot be loaded before its rule.
        Set<Part> ofADay = Set.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND);
        if (!DAYS.contains(rule.getFreq()) || ofADay.stream().anyMatch(rule::hasPart)) {
            throw new IllegalArgumentException("rrule: DAILY, WEEKLY, MONTHLY or YEARLY, without hours");
        }
        if (rule.getCount() != null || rule.getUntil() != null) {
            throw new IllegalArgumentException("rrule: no COUNT or UNTIL; a plan ends when it is retired");
        }
        LocalDate first = after(rrule, start, start.minusDays(1));
        if (first == null || after(rrule, start, first) == null) {
            throw new IllegalArgumentException("rrule: comes again within " + FARTHEST_YEARS + " years");
        }
    }

    /**
     * The first day of the rule after {@code last}; the rule begins at {@code start}, which counts only if the rule names
     * it.
     *
     * @return null when there is none within 30 years
     */
    static @Nullable LocalDate after(String rrule, LocalDate start, LocalDate last) {
        LocalDate farthest = (last.isAfter(start) ? last : start).plusYears(FARTHEST_YEARS);
        RecurrenceRuleIterator days = parse(rrule).iterator(dateTime(start));
        if (last.isAfter(start)) days.fastForward(dateTime(last));
        while (days.hasNext()) {
            DateTime next = days.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(farthest)) return null;
            if (day.isAfter(last)) return day;
        }
        return null;
    }

    private static RecurrenceRule parse(String rrule) {
        if (rrule.length() > LONGEST) throw new IllegalArgumentException("rrule: at most " + LONGEST + " characters");
        try {
            return new RecurrenceRule(rrule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("rrule: not a rule of RFC 5545", e);
        }
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }
}
