package io.guichet.queue.window;

import io.guichet.queue.organisation.Span;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor's leave to work at a window outside the posted hours.
 *
 * @param staffId for this person only; null: for anyone qualified
 * @param during at most one day long, not over when it is granted and not more than a year ahead
 */
public record Permit(
        String id,
        String hallId,
        String windowId,
        @Nullable String staffId,
        Span during,
        Reason reason,
        String grantedBy,
        Instant grantedAt) {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration FARTHEST = Duration.ofDays(366);

    public Permit {
        if (during.length().isZero() || during.length().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("to: later than from, at most a day");
        }
        if (!during.until().isAfter(grantedAt) || during.from().isAfter(grantedAt.plus(FARTHEST))) {
            throw new IllegalArgumentException("to: in the future, within a year");
        }
    }

    public boolean allows(String who, String where, Instant now) {
        return windowId.equals(where) && (staffId == null || staffId.equals(who)) && during.includes(now);
    }
}
