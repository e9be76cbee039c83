package io.guichet.equipment.plan;

import io.guichet.platform.domain.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The same work for every device of a model.
 *
 * @param hallId null for every hall
 * @param devices how many got a plan
 * @param spread false until every device has its plan
 */
public record Campaign(
        String id,
        String model,
        @Nullable String hallId,
        PlanWish wish,
        String startedBy,
        Instant startedAt,
        boolean spread,
        int devices,
        long version) {

    Change<Campaign, CampaignEvent> start() {
        return Change.of(this, new CampaignEvent.Started(this, startedAt));
    }

    /** Every device has its plan; told once. */
    Change<Campaign, CampaignEvent> spreadOver(int count, Instant now) {
        if (spread) return Change.none(this);
        Campaign after = new Campaign(id, model, hallId, wish, startedBy, startedAt, true, count, version);
        return Change.of(after, new CampaignEvent.Spread(after, now));
    }
}
