package io.guichet.evaluation.statistics;

import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when a bad rating is to be looked after, where its case does not say.
 *
 * @param contactWithin working days until the citizen is reached (E19)
 * @param rectifyWithin working days until it is put right (E18)
 */
public record Deadlines(WorkingCalendar calendar, int contactWithin, int rectifyWithin) {

    public Deadlines {
        if (contactWithin < 0 || rectifyWithin < 0) throw new IllegalArgumentException("working days: at least 0");
    }

    Instant contact(Instant received, ZoneId zone) {
        return endOf(received, zone, contactWithin);
    }

    Instant rectify(Instant received, ZoneId zone) {
        return endOf(received, zone, rectifyWithin);
    }

    /** The day of receipt does not count, the last day counts to its end. */
    private Instant endOf(Instant received, ZoneId zone, int workingDays) {
        LocalDate start = received.atZone(zone).toLocalDate();
        return calendar.dueAfter(start, workingDays)
                .day()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }
}
