package io.guichet.equipment.plan;

import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and moments of one hall. */
record PlanDates(WorkingCalendar calendar, ZoneId zone) {

    /** Beyond a fortnight without a working day the calendar is not to be believed. */
    private static final int DAYS_TO_LOOK = 30;

    LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    LocalDate shifted(LocalDate day, Shift shift) {
        if (shift == Shift.NONE) return day;
        LocalDate found = day;
        for (int looked = 0; looked < DAYS_TO_LOOK && !calendar.isWorkingDay(found); looked++) {
            found = shift == Shift.NEXT_WORKING_DAY ? found.plusDays(1) : found.minusDays(1);
        }
        return found;
    }

    boolean isProvisional(LocalDate day, Shift shift) {
        return shift != Shift.NONE && day.isAfter(calendar.validThrough());
    }

    /** The end of the last day of grace. */
    Instant overdueAt(LocalDate day, int graceDays) {
        return startOf(calendar.dueAfter(day, graceDays).day().plusDays(1));
    }
}
