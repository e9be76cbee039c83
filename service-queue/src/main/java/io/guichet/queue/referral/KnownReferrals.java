package io.guichet.queue.referral;

import io.guichet.queue.ticket.SentVisitors;
import java.time.Instant;

/** What tickets ask of the referrals. */
public final class KnownReferrals implements SentVisitors {

    private final Referrals referrals;

    public KnownReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Sent find(String referralId) {
        Referral referral = referrals.find(referralId);
        return new Sent(
                referral.id(),
                referral.to().hallId(),
                referral.to().itemCode(),
                referral.origin().firstAsked(),
                referral.ticketId());
    }

    @Override
    public void taken(String referralId, String ticketId, Instant at) {
        referrals.taken(referralId, ticketId, at);
    }
}
