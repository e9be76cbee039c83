package io.guichet.equipment.plan.mongo;

import io.guichet.equipment.FreshCollections;
import io.guichet.equipment.plan.Campaigns;
import io.guichet.equipment.plan.CampaignsContract;

class MongoCampaignsIT extends CampaignsContract {

    private final MongoCampaigns campaigns = new MongoCampaigns(FreshCollections.aggregates("campaigns"));

    MongoCampaignsIT() {
        campaigns.createIndexes();
    }

    @Override
    protected Campaigns campaigns() {
        return campaigns;
    }
}
