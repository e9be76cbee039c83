package io.guichet.equipment.plan;

import io.guichet.platform.domain.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The campaigns of all halls. */
public interface Campaigns {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    Campaign find(String id);

    /**
     * The newest first.
     *
     * @param hallId null for those of every hall and of any
     */
    List<Campaign> latest(@Nullable String hallId, int skip, int limit);

    /** Those whose devices do not all have their plan yet. */
    List<Campaign> unspread(int limit);

    /** @return as stored; the one that is there when it was stored before */
    Campaign add(Change<Campaign, CampaignEvent> change);

    /** @throws io.guichet.platform.domain.Stale when it was changed meanwhile */
    Campaign save(Change<Campaign, CampaignEvent> change);
}
