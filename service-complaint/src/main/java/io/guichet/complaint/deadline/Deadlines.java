package io.guichet.complaint.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds deadlines. First the end without pauses: the close of business of the last counted day, the last second of the
 * last calendar day, or the last minute. The time from the start to it is a budget; pauses do not spend it. So pauses of
 * any length, limits in any unit and a later extension use one idea of time.
 */
public final class Deadlines {

    private final WorkTime work;

    public Deadlines(WorkTime work) {
        this.work = work;
    }

    public WorkTime work() {
        return work;
    }

    /** The last day that holiday notices speak of. */
    public LocalDate validThrough() {
        return work.days().validThrough();
    }

    /** @param extendedBy added to the limit, in the rule's unit */
    public Deadline of(Rule rule, int extendedBy, Instant start, List<Pause> pauses) {
        Instant unpaused = withoutPauses(rule, rule.limit() + extendedBy, start);
        Pace pace = pace(rule);
        Instant due = spend(pace, start, pace.elapsed(start, unpaused), pauses);
        return new Deadline(due, rule.unit() != Unit.CALENDAR_DAYS && isBeyondData(due));
    }

    public Explanation explain(Rule rule, int extendedBy, Instant start, List<Pause> pauses) {
        Deadline deadline = of(rule, extendedBy, start, pauses);
        List<DayCounted> days = new ArrayList<>();
        LocalDate last = work.dayOf(deadline.dueAt());
        for (LocalDate day = work.dayOf(start); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(explain(rule, day, start, deadline.dueAt(), pauses));
        }
        return new Explanation(rule, extendedBy, start, deadline, days, pauses);
    }

    private Pace pace(Rule rule) {
        return rule.unit() == Unit.CALENDAR_DAYS ? Pace.ALL_TIME : work;
    }

    private boolean isBeyondData(Instant moment) {
        return work.dayOf(moment).isAfter(validThrough());
    }

    private Instant withoutPauses(Rule rule, int limit, Instant start) {
        return switch (rule.unit()) {
            case WORKING_MINUTES -> work.after(start, Duration.ofMinutes(limit));
            case WORKING_DAYS -> work.closeOf(lastWorkingDay(rule, limit, start));
            case CALENDAR_DAYS -> {
                int further = rule.startDayCounted() ? limit - 1 : limit;
                yield work.lastSecondOf(work.dayOf(start).plusDays(further));
            }
        };
    }

    private LocalDate lastWorkingDay(Rule rule, int limit, Instant start) {
        LocalDate day = work.dayOf(start);
        int left = limit - (countsStartDay(rule, start) ? 1 : 0);
        while (left > 0) {
            day = day.plusDays(1);
            if (work.days().isWorking(day)) left--;
        }
        return day;
    }

    /** A day of which no working time is left cannot be the first day of anything. */
    private boolean countsStartDay(Rule rule, Instant start) {
        return rule.startDayCounted()
                && work.elapsed(start, work.closeOf(work.dayOf(start))).isPositive();
    }

    private static Instant spend(Pace pace, Instant start, Duration budget, List<Pause> pauses) {
        Instant at = start;
        Duration left = budget;
        for (Pause pause : inOrder(pauses)) {
            Duration before = pace.elapsed(at, pause.from());
            if (before.compareTo(left) >= 0) break;
            left = left.minus(before);
            if (pause.end().isAfter(at)) at = pause.end();
        }
        return pace.after(at, left);
    }

    private static List<Pause> inOrder(List<Pause> pauses) {
        return pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    private DayCounted explain(Rule rule, LocalDate day, Instant start, Instant due, List<Pause> pauses) {
        boolean provisional = rule.unit() != Unit.CALENDAR_DAYS && day.isAfter(validThrough());
        DayCounted.Why kind = kind(rule, day);
        boolean canCount = kind == DayCounted.Why.WORKDAY
                || kind == DayCounted.Why.MAKE_UP_DAY
                || kind == DayCounted.Why.CALENDAR_DAY;
        if (!canCount) return new DayCounted(day, kind, false, 0, provisional);
        boolean startDay = day.equals(work.dayOf(start));
        if (startDay && rule.unit() != Unit.WORKING_MINUTES && !isFirstDay(rule, start)) {
            return new DayCounted(day, DayCounted.Why.START_DAY, false, 0, provisional);
        }
        long minutes = minutes(pace(rule), day, start, due, pauses);
        return new DayCounted(day, minutes == 0 ? DayCounted.Why.PAUSED : kind, minutes > 0, minutes, provisional);
    }

    private boolean isFirstDay(Rule rule, Instant start) {
        return rule.unit() == Unit.CALENDAR_DAYS ? rule.startDayCounted() : countsStartDay(rule, start);
    }

    private long minutes(Pace pace, LocalDate day, Instant start, Instant due, List<Pause> pauses) {
        Instant from = later(start, work.startOf(day));
        Instant to = earlier(due, work.startOf(day.plusDays(1)));
        Duration spent = Duration.ZERO;
        Instant at = from;
        for (Pause pause : inOrder(pauses)) {
            spent = spent.plus(pace.elapsed(at, earlier(to, pause.from())));
            at = later(at, pause.end());
        }
        // Rounded: a calendar day ends with its last second, not a minute short of it.
        return Math.round(spent.plus(pace.elapsed(at, to)).toMillis() / 60_000.0);
    }

    private DayCounted.Why kind(Rule rule, LocalDate day) {
        if (rule.unit() == Unit.CALENDAR_DAYS) return DayCounted.Why.CALENDAR_DAY;
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (work.days().isWorking(day)) return weekend ? DayCounted.Why.MAKE_UP_DAY : DayCounted.Why.WORKDAY;
        return weekend ? DayCounted.Why.WEEKEND : DayCounted.Why.HOLIDAY;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
