package io.guichet.equipment.plan;

import java.time.Instant;

/** What happened to a campaign. */
public sealed interface CampaignEvent {

    Campaign campaign();

    Instant at();

    record Started(Campaign campaign, Instant at) implements CampaignEvent {}

    /** Every device of the model has its plan. */
    record Spread(Campaign campaign, Instant at) implements CampaignEvent {}
}
