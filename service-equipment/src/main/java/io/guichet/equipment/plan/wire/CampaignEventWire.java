package io.guichet.equipment.plan.wire;

import io.guichet.equipment.plan.Campaign;
import io.guichet.equipment.plan.CampaignEvent;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Campaigns, on the topic of the plans. */
public final class CampaignEventWire {

    private CampaignEventWire() {}

    public static WireEvent of(CampaignEvent event) {
        return switch (event) {
            case CampaignEvent.Started started ->
                new WireEvent("equipment.plan.campaign-started", 1, Started.of(started));
            case CampaignEvent.Spread spread -> new WireEvent("equipment.plan.campaign-spread", 1, Spread.of(spread));
        };
    }

    record Started(
            String campaignId, String model, @Nullable String hallId, String staffId, Instant at) {
        static Started of(CampaignEvent.Started event) {
            Campaign it = event.campaign();
            return new Started(it.id(), it.model(), it.hallId(), it.startedBy(), event.at());
        }
    }

    record Spread(String campaignId, String model, @Nullable String hallId, int devices, Instant at) {
        static Spread of(CampaignEvent.Spread event) {
            Campaign it = event.campaign();
            return new Spread(it.id(), it.model(), it.hallId(), it.devices(), event.at());
        }
    }
}
