package io.guichet.evaluation.appeal;

import io.guichet.evaluation.organisation.Zones;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long a bad rating may be appealed.
 *
 * <p>That mistaken and untrue ratings are reviewed on appeal and then excluded, not deleted, is in the published practice;
 * no source that was read gives the days. So they are a setting of the hall and no rule.
 *
 * @param workingDays counted from the day after it was said, by the calendar on the hall's wall
 */
public record AppealTerm(WorkingCalendar calendar, int workingDays, Zones zones) {

    public AppealTerm {
        if (workingDays < 1) throw new IllegalArgumentException("at least one working day for an appeal");
    }

    /** The first instant at which it is too late. */
    Instant until(String hallId, Instant saidAt) {
        ZoneId zone = zones.of(hallId);
        LocalDate said = saidAt.atZone(zone).toLocalDate();
        LocalDate last = calendar.dueAfter(said, workingDays).day();
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
