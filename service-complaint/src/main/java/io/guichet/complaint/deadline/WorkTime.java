package io.guichet.complaint.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Working time: the office hours of working days. The only place that knows what it is. */
public final class WorkTime implements Pace {

    /** Nobody has a limit beyond this; it ends a search on a calendar without working days. */
    private static final int DAYS_TO_LOOK = 40_000;

    private final WorkingDays days;
    private final OfficeHours hours;

    public WorkTime(WorkingDays days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
    }

    @Override
    public Duration elapsed(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = dayOf(to);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (!days.isWorking(day)) continue;
            for (OfficeHours.Span span : hours.spans())
                sum = sum.plus(overlap(begin(day, span), end(day, span), from, to));
        }
        return sum;
    }

    private static Duration overlap(Instant begin, Instant end, Instant from, Instant to) {
        Instant later = begin.isAfter(from) ? begin : from;
        Instant earlier = end.isBefore(to) ? end : to;
        return earlier.isAfter(later) ? Duration.between(later, earlier) : Duration.ZERO;
    }

    /** @param time more than nothing: then the moment lies in working time, its ends included */
    @Override
    public Instant after(Instant from, Duration time) {
        if (!time.isPositive()) throw new IllegalArgumentException("working time to add: more than nothing");
        Duration left = time;
        LocalDate day = dayOf(from);
        for (int looked = 0; looked < DAYS_TO_LOOK; looked++, day = day.plusDays(1)) {
            if (!days.isWorking(day)) continue;
            for (OfficeHours.Span span : hours.spans()) {
                Instant begin = begin(day, span).isAfter(from) ? begin(day, span) : from;
                Duration here = overlap(begin(day, span), end(day, span), from, end(day, span));
                if (here.compareTo(left) >= 0) return begin.plus(left);
                left = left.minus(here);
            }
        }
        throw new IllegalStateException("no working time within " + DAYS_TO_LOOK + " days after " + from);
    }

    /** The first moment from which no more than so much working time is left until then. */
    public Instant before(Instant to, Duration time) {
        Duration left = time;
        LocalDate day = dayOf(to);
        for (int looked = 0; looked < DAYS_TO_LOOK; looked++, day = day.minusDays(1)) {
            if (!days.isWorking(day)) continue;
            for (OfficeHours.Span span : hours.spans().reversed()) {
                Instant begin = begin(day, span);
                Instant end = end(day, span).isBefore(to) ? end(day, span) : to;
                Duration here = overlap(begin, end, begin, to);
                if (here.compareTo(left) > 0) return end.minus(left);
                left = left.minus(here);
            }
        }
        throw new IllegalStateException("no working time within " + DAYS_TO_LOOK + " days before " + to);
    }

    /** This moment if people work at it, else the first one after it. */
    public Instant nextWorking(Instant moment) {
        return isWorking(moment) ? moment : after(moment, Duration.ofMillis(1)).minusMillis(1);
    }

    /** Whether people work at this moment. */
    public boolean isWorking(Instant moment) {
        LocalDate day = dayOf(moment);
        return days.isWorking(day)
                && hours.spans().stream()
                        .anyMatch(span -> !moment.isBefore(begin(day, span)) && moment.isBefore(end(day, span)));
    }

    /** One whole day's work. */
    public Duration oneDay() {
        return hours.day();
    }

    /** The moment so many working days later, a working day being {@link #oneDay} of working time. */
    public Instant daysAfter(Instant from, int workingDays) {
        return after(from, oneDay().multipliedBy(workingDays));
    }

    /** The day on the wall of the office. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(hours.zone()).toLocalDate();
    }

    Instant closeOf(LocalDate day) {
        return end(day, hours.spans().getLast());
    }

    /** The last second of a day on the wall. */
    Instant lastSecondOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(hours.zone()).toInstant().minusSeconds(1);
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(hours.zone()).toInstant();
    }

    WorkingDays days() {
        return days;
    }

    private Instant begin(LocalDate day, OfficeHours.Span span) {
        return day.atTime(span.from()).atZone(hours.zone()).toInstant();
    }

    private Instant end(LocalDate day, OfficeHours.Span span) {
        return day.atTime(span.to()).atZone(hours.zone()).toInstant();
    }
}
