package io.guichet.queue.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The referrals of all halls. Each step is noted once, in whatever order it is heard of. */
public interface Referrals {

    /** Which side of a referral a hall is. */
    enum Side {
        RECEIVED,
        SENT
    }

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    Referral find(String id);

    /** Stores a new one; a second one under the same id changes nothing. */
    void add(Referral referral);

    /** It became this number. Only the first time counts; an unknown one is ignored. */
    void taken(String id, String ticketId, Instant at);

    /** Somebody began to serve this number. Only the first time counts; a number of no referral is ignored. */
    void started(String ticketId, Instant at);

    /**
     * Those of a hall, the oldest first.
     *
     * @param state OPEN: all that became no number yet, the overdue among them; null: all
     * @param late what was sent before this is overdue
     */
    List<Referral> ofHall(String hallId, Side side, @Nullable ReferralState state, Instant late, int skip, int limit);
}
