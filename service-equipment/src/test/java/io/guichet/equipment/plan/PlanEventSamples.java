package io.guichet.equipment.plan;

import static io.guichet.equipment.plan.PlanFixture.DATES;
import static io.guichet.equipment.plan.PlanFixture.NINE;
import static io.guichet.equipment.plan.PlanFixture.monthly;

import java.time.Instant;
import java.util.stream.Stream;

/** One of each event, made by the commands themselves. */
public final class PlanEventSamples {

    private PlanEventSamples() {}

    public static Stream<PlanEvent> all() {
        Plan plan = monthly("plan-1");
        Plan due = plan.noteTime(DATES, Instant.parse("2026-11-15T16:00:30Z")).after();
        return Stream.of(
                new PlanEvent.Defined(plan, NINE),
                new PlanEvent.BecameDue(due, DueBy.CALENDAR, Instant.parse("2026-11-15T16:00:30Z")),
                due.noteTime(DATES, Instant.parse("2026-11-18T16:00:12Z"))
                        .events()
                        .getFirst(),
                due.done(
                                new Plan.Completion(
                                        PlanFixture.fuserFailed(),
                                        3_210L,
                                        "mt001",
                                        Instant.parse("2026-11-17T02:00:00Z")),
                                DATES,
                                "k")
                        .events()
                        .getFirst(),
                plan.amend(
                                new Amendment(
                                        PlanFixture.WORK,
                                        new Rule(
                                                PlanFixture.every("FREQ=MONTHLY;BYMONTHDAY=20"),
                                                PlanFixture.perTickets(8_000),
                                                Basis.COMPLETION,
                                                3),
                                        null,
                                        1_200),
                                DATES,
                                "v001",
                                "k",
                                NINE)
                        .events()
                        .getFirst(),
                plan.retire("m001", "k", NINE).events().getFirst());
    }

    public static Stream<CampaignEvent> ofCampaigns() {
        Campaign campaign = CampaignsContract.campaign("campaign-1", "hall-1", NINE);
        return Stream.of(campaign.start(), campaign.spreadOver(12, NINE.plusSeconds(2)))
                .map(change -> change.events().getFirst());
    }
}
