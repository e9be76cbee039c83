package io.guichet.audit.fact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the last event about it told.
 *
 * @param id of the thing: the same thing told again is the same fact
 * @param unitId null where it is not known
 * @param staffId null where it is about nobody
 * @param day in the hall's zone
 * @param value level of a rating, mean of an on-site record, 1 or 0 for in time or not, weight of a violation, minutes;
 *     1 for what is only counted
 * @param counts false: taken back (excluded, revoked, appealed against)
 * @param eventId source and id of the event: what leads into the ledger
 * @param seq of that event; a higher one about the same thing is newer
 */
public record Fact(
        String id,
        Kind kind,
        String hallId,
        @Nullable String unitId,
        @Nullable String staffId,
        LocalDate day,
        Instant at,
        double value,
        boolean counts,
        String eventId,
        long seq) {

    /** What it is. */
    public enum Kind {
        SESSION,
        SERVED,
        RATING,
        SPEED,
        COMPLAINT,
        VIOLATION,
        ONSITE,
        TRAINING,
        EXPOSURE,
        INSPECTION,
        /** Minutes from the number to the call. */
        WAIT,
        /** Minutes of a session in which somebody was signed in and not suspended. */
        HOURS,
        /** Minutes of one day that were posted, over all windows of the hall. */
        POSTED,
        /** Minutes of one day that were kept within those posted. */
        KEPT,
        /** Share of one day's posted minutes that was kept. */
        KEEPING,
        /** Nobody where somebody should be, too few windows, a session left open. */
        ALERT,
        /** 3 critical, 2 major, 1 minor. */
        FAULT,
        REPAIR,
        /** A complaint as it came in, whatever becomes of it. */
        CASE,
        PRAISE,
        FINDING
    }

    /** Like {@code 2026-11}. */
    public String month() {
        return day.toString().substring(0, 7);
    }
}
