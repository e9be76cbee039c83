package io.guichet.complaint.casefile;

import io.guichet.complaint.deadline.Deadline;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.Pause;
import io.guichet.complaint.deadline.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One running or finished limit of a case, with the rule as it was at receipt.
 *
 * @param doneAt when it was met, in time or not
 * @param overdueNoted whether its expiry has been told
 */
public record CaseClock(
        Rule rule,
        Instant start,
        int extendedBy,
        Deadline deadline,
        @Nullable Instant doneAt,
        boolean overdueNoted) {

    static CaseClock started(Rule rule, Instant start, List<Pause> pauses, Deadlines deadlines) {
        return new CaseClock(rule, start, 0, deadlines.of(rule, 0, start, pauses), null, false);
    }

    public boolean isRunning() {
        return doneAt == null;
    }

    /** Late when it was met too late, or was not met and the time is over. */
    public boolean isLate(Instant now) {
        return deadline.isMissedAt(doneAt == null ? now : doneAt);
    }

    CaseClock done(Instant now) {
        return isRunning() ? new CaseClock(rule, start, extendedBy, deadline, now, overdueNoted) : this;
    }

    CaseClock noted() {
        return new CaseClock(rule, start, extendedBy, deadline, doneAt, true);
    }

    CaseClock extended(int amount, List<Pause> pauses, Deadlines deadlines) {
        Deadline later = deadlines.of(rule, amount, start, pauses);
        return new CaseClock(rule, start, amount, later, doneAt, overdueNoted);
    }

    /** The same limit by today's calendar and pauses. */
    CaseClock counted(List<Pause> pauses, Deadlines deadlines) {
        if (!isRunning()) return this;
        return new CaseClock(
                rule, start, extendedBy, deadlines.of(rule, extendedBy, start, pauses), null, overdueNoted);
    }
}
