package io.guichet.equipment.permit;

import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leave to use the devices of a window outside opening hours.
 *
 * @param staffId for this person only; null: for anyone qualified
 * @param from at most a year ahead
 * @param to at most a day later, and not past when it is granted
 * @param reason in words; never told to others
 */
public record Permit(
        String id,
        String hallId,
        String windowId,
        @Nullable String staffId,
        Instant from,
        Instant to,
        String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt)
        implements Thing {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration FARTHEST = Duration.ofDays(366);

    public Permit {
        Check.text("reason", reason, 300);
        if (!to.isAfter(from) || to.isAfter(from.plus(LONGEST))) {
            throw new IllegalArgumentException("to: later than from, at most a day");
        }
        if (!to.isAfter(grantedAt) || from.isAfter(grantedAt.plus(FARTHEST))) {
            throw new IllegalArgumentException("to: in the future, within a year");
        }
    }

    Change<Permit, PermitEvent> grant() {
        return Change.of(this, new PermitEvent.Granted(id, windowId, hallId, staffId, from, to, grantedBy, grantedAt));
    }

    Change<Permit, PermitEvent> withdraw(String by, Instant now) {
        if (withdrawnAt != null) return Change.none(this);
        if (!now.isBefore(to)) throw new Refused(Why.WRONG_STATE, "The permit is over.");
        Permit after = new Permit(id, hallId, windowId, staffId, from, to, reason, grantedBy, grantedAt, by, now);
        return Change.of(after, new PermitEvent.Withdrawn(id, windowId, hallId, by, now));
    }
}
