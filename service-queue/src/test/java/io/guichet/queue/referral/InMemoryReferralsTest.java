package io.guichet.queue.referral;

class InMemoryReferralsTest extends ReferralsContract {

    private final InMemoryReferrals referrals = new InMemoryReferrals();

    @Override
    protected Referrals referrals() {
        return referrals;
    }
}
