package io.guichet.queue.referral;

import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor whom one hall sent to another.
 *
 * @param origin where the visitor came from
 * @param to where to, and the code of the reason
 * @param ticketId of the number that it became; null before
 * @param startedAt when somebody began the work, which released whoever was asked first
 */
public record Referral(
        String id,
        Origin origin,
        TicketEvent.Destination to,
        Instant at,
        @Nullable String ticketId,
        @Nullable Instant takenAt,
        @Nullable Instant startedAt) {

    /**
     * The visit that it ended.
     *
     * @param number as printed
     * @param sentBy staff number of who sent the visitor
     * @param firstAsked who answers for the visitor meanwhile
     */
    public record Origin(
            String ticketId,
            String number,
            String hallId,
            String unitId,
            String itemCode,
            String sentBy,
            FirstAsked firstAsked) {}

    /** A new one. */
    public static Referral of(Origin origin, TicketEvent.Destination to, Instant at) {
        return new Referral(to.referralId(), origin, to, at, null, null, null);
    }

    /** @param days for how many the receiving hall expects the visitor */
    public ReferralState stateAt(Instant now, int days) {
        if (startedAt != null) return ReferralState.STARTED;
        if (ticketId != null) return ReferralState.TAKEN;
        return now.isBefore(expectedUntil(days)) ? ReferralState.OPEN : ReferralState.OVERDUE;
    }

    public Instant expectedUntil(int days) {
        return at.plus(Duration.ofDays(days));
    }
}
