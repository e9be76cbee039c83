package io.guichet.queue.referral.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.referral.Referrals;
import io.guichet.queue.referral.ReferralsContract;

class MongoReferralsIT extends ReferralsContract {

    private final MongoReferrals referrals =
            new MongoReferrals(FreshCollections.database().getCollection(FreshCollections.name("referrals")));

    MongoReferralsIT() {
        referrals.createIndexes();
    }

    @Override
    protected Referrals referrals() {
        return referrals;
    }
}
