package io.guichet.queue.referral.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.referral.ReferralState;
import io.guichet.queue.ticket.FirstAsked;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the people of both halls see it.
 *
 * @param overdue no number was given and the visitor is not expected any more
 * @param firstAsked who answers for the visitor; null as soon as somebody began the work
 * @param slip what is printed for the visitor to take along
 */
record ReferralView(
        String id,
        ReferralState state,
        boolean overdue,
        String fromHallId,
        Words fromHall,
        String fromItemCode,
        String number,
        String sentBy,
        @Nullable FirstAsked firstAsked,
        String hallId,
        Words hall,
        String unitId,
        Words unit,
        String itemCode,
        Words item,
        String reason,
        Instant at,
        Instant expectedUntil,
        @Nullable String ticketId,
        @Nullable Instant takenAt,
        @Nullable Instant startedAt,
        Words slip) {}
