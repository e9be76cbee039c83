package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place with windows, open at posted hours, under rules of its own.
 *
 * @param pastEmergencies the latest ones, the newest last: papers of that time may still be entered
 */
public record Hall(
        String id,
        String regionId,
        Words name,
        ZoneId zone,
        OpeningHours hours,
        Set<LocalDate> closures,
        HallRules rules,
        @Nullable Emergency emergency,
        List<Span> pastEmergencies,
        long version) {

    private static final int REMEMBERED_EMERGENCIES = 20;
    /** Days to look back for the last one that was posted. */
    private static final int LONGEST_CLOSURE = 31;

    public Hall {
        closures = Set.copyOf(closures);
        pastEmergencies = List.copyOf(pastEmergencies);
    }

    /** The day that numbers and quotas count by: the date on the hall's own wall calendar. */
    public LocalDate businessDay(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** What the clock on the hall's wall shows. */
    public LocalTime timeOfDay(Instant now) {
        return LocalTime.ofInstant(now, zone);
    }

    /** Inside the posted hours of a day that is not a closure. */
    public boolean isOpenAt(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        return !closures.contains(local.toLocalDate()) && hours.include(local.getDayOfWeek(), local.toLocalTime());
    }

    /** The end of the posted interval that is running; empty while the hall is closed. */
    public Optional<Instant> closesAt(Instant now) {
        return postedOn(businessDay(now)).stream()
                .filter(span -> span.includes(now))
                .map(Span::until)
                .findFirst();
    }

    /**
     * When the last posted day that has begun was over; empty while the hall is open and in the breaks of a day.
     */
    public Optional<Instant> closedSince(Instant now) {
        if (isOpenAt(now)) return Optional.empty();
        LocalDate today = businessDay(now);
        for (LocalDate day = today; day.isAfter(today.minusDays(LONGEST_CLOSURE)); day = day.minusDays(1)) {
            List<Span> posted = postedOn(day);
            if (posted.isEmpty() || posted.getFirst().from().isAfter(now)) continue;
            Instant closes = posted.getLast().until();
            return closes.isAfter(now) ? Optional.empty() : Optional.of(closes);
        }
        return Optional.empty();
    }

    /** The posted intervals of one day, in order; none on a closure. */
    public List<Span> postedOn(LocalDate day) {
        if (closures.contains(day)) return List.of();
        return hours.on(day.getDayOfWeek()).stream()
                .map(opening -> new Span(at(day, opening.opens()), endOf(day, opening.closes())))
                .toList();
    }

    /** The whole of a business day, from midnight to midnight on the hall's wall. */
    public Span wholeOf(LocalDate day) {
        return new Span(at(day, LocalTime.MIDNIGHT), endOf(day, LocalTime.MIDNIGHT));
    }

    public boolean isInEmergency() {
        return emergency != null;
    }

    /** When the emergency began that was, or is, going on at this time; empty when the hall was in order. */
    public Optional<Instant> emergencyAt(Instant time) {
        if (emergency != null && !time.isBefore(emergency.since())) return Optional.of(emergency.since());
        return pastEmergencies.stream()
                .filter(past -> past.includes(time))
                .map(Span::from)
                .findFirst();
    }

    /** Takes over everything that an operator defines; the emergencies and the version stay. */
    public Change<Hall, HallEvent> redefine(Hall wanted) {
        Hall after = new Hall(
                id,
                wanted.regionId,
                wanted.name,
                wanted.zone,
                wanted.hours,
                wanted.closures,
                wanted.rules,
                emergency,
                pastEmergencies,
                version);
        return after.equals(this) ? Change.none(this) : Change.of(after, new HallEvent.Defined(after));
    }

    /** A second start only changes the notice: the emergency goes on from when it began. */
    public Change<Hall, HallEvent> startEmergency(Words notice, @Nullable String planId, Instant now) {
        Emergency running = emergency;
        Emergency started = new Emergency(notice, running == null ? now : running.since(), planId);
        if (started.equals(running)) return Change.none(this);
        return Change.of(with(started, pastEmergencies), new HallEvent.EmergencyStarted(id, started, now));
    }

    public Change<Hall, HallEvent> endEmergency(Instant now) {
        Emergency running = emergency;
        if (running == null) return Change.none(this);
        return Change.of(
                with(null, remember(running.since(), now)), new HallEvent.EmergencyEnded(id, running.since(), now));
    }

    /** The same hall as stored under another version. */
    public Hall at(long stored) {
        return new Hall(id, regionId, name, zone, hours, closures, rules, emergency, pastEmergencies, stored);
    }

    private Hall with(@Nullable Emergency other, List<Span> past) {
        return new Hall(id, regionId, name, zone, hours, closures, rules, other, past, version);
    }

    private List<Span> remember(Instant since, Instant now) {
        List<Span> longer = new ArrayList<>(pastEmergencies);
        // Another process's clock may be a little behind.
        longer.add(new Span(since, now.isBefore(since) ? since : now));
        return longer.subList(Math.max(0, longer.size() - REMEMBERED_EMERGENCIES), longer.size());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private Instant endOf(LocalDate day, LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? at(day.plusDays(1), end) : at(day, end);
    }
}
