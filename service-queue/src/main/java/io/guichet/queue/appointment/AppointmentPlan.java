package io.guichet.queue.appointment;

import io.guichet.platform.domain.Change;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a hall gives appointments for one of its items. Slots follow each other from the beginning of each posted
 * interval; one that would not end within it does not exist. What was booked under an earlier plan stays good, and
 * counts only in slots that still begin at the same time.
 *
 * @param length of a slot, 5 minutes to 4 hours
 * @param places in each slot, at most 50; 0: none for the time being
 * @param daysAhead how many days before the day a place may be taken, at most 60; 0: on the day only
 * @param version as loaded
 */
public record AppointmentPlan(
        String hallId, String itemCode, Duration length, int places, int daysAhead, long version) {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int MOST_PLACES = 50;
    private static final int MOST_DAYS = 60;
    private static final Duration REACH = Duration.ofDays(MOST_DAYS + 2);

    public AppointmentPlan {
        require(length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0, "slotMinutes: 5 to 240");
        require(places >= 0 && places <= MOST_PLACES, "places: 0 to " + MOST_PLACES);
        require(daysAhead >= 0 && daysAhead <= MOST_DAYS, "daysAhead: 0 to " + MOST_DAYS);
    }

    Change<AppointmentPlan, PlanEvent> publish() {
        return Change.of(this, new PlanEvent.Defined(this));
    }

    Change<AppointmentPlan, PlanEvent> redefine(AppointmentPlan wanted) {
        AppointmentPlan after = wanted.at(version);
        return after.equals(this) ? Change.none(this) : Change.of(after, new PlanEvent.Defined(after));
    }

    /** The slots of a day that somebody may still book, in order: none in the past, none too far ahead. */
    List<Span> bookableOn(LocalDate day, Hall hall, Instant now) {
        LocalDate today = hall.businessDay(now);
        if (places == 0 || day.isBefore(today) || day.isAfter(today.plusDays(daysAhead))) return List.of();
        List<Span> slots = new ArrayList<>();
        for (Span posted : hall.postedOn(day)) {
            Instant start = posted.from();
            for (Instant end = start.plus(length); !end.isAfter(posted.until()); end = end.plus(length)) {
                if (start.isAfter(now)) slots.add(new Span(start, end));
                start = end;
            }
        }
        return slots;
    }

    boolean isBookable(Instant startsAt, Hall hall, Instant now) {
        // No calendar has a day for every instant that can be written down.
        if (startsAt.isBefore(now) || startsAt.isAfter(now.plus(REACH))) return false;
        return bookableOn(hall.businessDay(startsAt), hall, now).stream()
                .anyMatch(slot -> slot.from().equals(startsAt));
    }

    /** The same plan as stored under another version. */
    public AppointmentPlan at(long stored) {
        return new AppointmentPlan(hallId, itemCode, length, places, daysAhead, stored);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
