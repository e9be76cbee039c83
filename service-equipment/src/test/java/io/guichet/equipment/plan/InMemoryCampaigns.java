package io.guichet.equipment.plan;

import io.guichet.equipment.KeptRecords;
import io.guichet.platform.domain.Change;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Campaigns in a map, with the promises of {@link CampaignsContract}. */
public final class InMemoryCampaigns implements Campaigns {

    private final KeptRecords<Campaign> campaigns = new KeptRecords<>("campaign");

    @Override
    public Campaign find(String id) {
        return campaigns.find(id);
    }

    @Override
    public List<Campaign> latest(@Nullable String hallId, int skip, int limit) {
        return campaigns
                .all()
                .filter(one -> hallId == null || hallId.equals(one.hallId()))
                .sorted(Comparator.comparing(Campaign::startedAt).reversed())
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Campaign> unspread(int limit) {
        return campaigns.all().filter(one -> !one.spread()).limit(limit).toList();
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
