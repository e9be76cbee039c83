package io.guichet.equipment.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody wants it from now on.
 *
 * @param nextDay when it is due next, whatever the rule says; null: as the rule says
 * @param reading of the wanted rule's meter now; 0 without one
 */
record Amendment(Work work, Rule rule, @Nullable LocalDate nextDay, long reading) {

    /** The names of what differs. */
    List<String> differences(Plan plan) {
        List<String> changed = new ArrayList<>();
        note(changed, "title", plan.work().title(), work.title());
        note(changed, "minutes", plan.work().minutes(), work.minutes());
        note(changed, "checklist", plan.work().checklist(), work.checklist());
        note(changed, "calendar", plan.rule().calendar(), rule.calendar());
        note(changed, "meter", plan.rule().meter(), rule.meter());
        note(changed, "basis", plan.rule().basis(), rule.basis());
        note(changed, "graceDays", plan.rule().graceDays(), rule.graceDays());
        if (nextDay != null) note(changed, "nextDay", plan.due().occurrence(), nextDay);
        return changed;
    }

    /** What was due stays due unless the calendar, the meter or the day itself is another one. */
    Due dueOf(Plan plan, PlanDates dates, LocalDate today) {
        Due due = plan.due();
        boolean sameCalendar = Objects.equals(plan.rule().calendar(), rule.calendar());
        boolean sameMeter = Objects.equals(plan.rule().meter(), rule.meter());
        if (nextDay == null && sameCalendar && sameMeter) return withGrace(due, dates);
        LocalDate occurrence = nextDay != null ? nextDay : sameCalendar ? due.occurrence() : first(today);
        MeterRule meter = rule.meter();
        Long at = meter == null ? null : sameMeter ? due.reading() : Long.valueOf(reading + meter.every());
        return Due.waiting(rule, occurrence, at, dates);
    }

    /** Of a new calendar the first day from today on; of one that comes once, that day. */
    private @Nullable LocalDate first(LocalDate today) {
        CalendarRule calendar = rule.calendar();
        if (calendar == null) return null;
        return calendar.rrule() == null ? calendar.first() : calendar.after(today.minusDays(1));
    }

    private Due withGrace(Due due, PlanDates dates) {
        LocalDate day = due.day();
        if (due.stage() != Stage.DUE || day == null) return due;
        return due.until(dates.overdueAt(day, rule.graceDays()));
    }

    private static void note(List<String> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) changed.add(field);
    }
}
