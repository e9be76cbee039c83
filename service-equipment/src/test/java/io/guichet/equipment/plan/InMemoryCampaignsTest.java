package io.guichet.equipment.plan;

class InMemoryCampaignsTest extends CampaignsContract {

    private final Campaigns campaigns = new InMemoryCampaigns();

    @Override
    protected Campaigns campaigns() {
        return campaigns;
    }
}
