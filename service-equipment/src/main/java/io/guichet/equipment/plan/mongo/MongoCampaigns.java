package io.guichet.equipment.plan.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.IndexOptions;
import io.guichet.equipment.mongo.Stored;
import io.guichet.equipment.plan.Campaign;
import io.guichet.equipment.plan.CampaignEvent;
import io.guichet.equipment.plan.Campaigns;
import io.guichet.equipment.plan.wire.CampaignEventWire;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Campaigns, one document each. */
public final class MongoCampaigns implements Campaigns {

    private final Stored<Campaign, CampaignEvent> campaigns;

    public MongoCampaigns(Aggregates aggregates) {
        this.campaigns = new Stored<>(
                aggregates,
                new Stored.Names<>("campaign", Campaign.class, Campaign::id, Campaign::version, CampaignEventWire::of));
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        var documents = campaigns.aggregates().documents();
        documents.createIndex(ascending("hallId", "startedAt"));
        documents.createIndex(ascending("spread"));
        documents.createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Campaign find(String id) {
        return campaigns.find(id);
    }

    @Override
    public List<Campaign> latest(@Nullable String hallId, int skip, int limit) {
        return campaigns.list(
                hallId == null ? new Document() : eq("hallId", hallId), descending("startedAt", "_id"), skip, limit);
    }

    @Override
    public List<Campaign> unspread(int limit) {
        return campaigns.list(eq("spread", false), ascending("startedAt"), 0, limit);
    }

    @Override
    public Campaign add(Change<Campaign, CampaignEvent> change) {
        return campaigns.add(change);
    }

    @Override
    public Campaign save(Change<Campaign, CampaignEvent> change) {
        return campaigns.save(change);
    }
}
