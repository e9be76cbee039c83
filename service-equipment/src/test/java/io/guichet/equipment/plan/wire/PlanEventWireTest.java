package io.guichet.equipment.plan.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.plan.CampaignEvent;
import io.guichet.equipment.plan.PlanEvent;
import io.guichet.equipment.plan.PlanEventSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanEventWireTest {

    @ParameterizedTest
    @MethodSource("plans")
    void an_event_of_a_plan_goes_out_as_its_sample(PlanEvent event) {
        Samples.assertSame(PlanEventWire.of(event));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void an_event_of_a_campaign_goes_out_as_its_sample(CampaignEvent event) {
        Samples.assertSame(CampaignEventWire.of(event));
    }

    @Test
    void every_event_has_a_sample() {
        Samples.assertOneOfEach(PlanEvent.class, plans().toList());
        Samples.assertOneOfEach(CampaignEvent.class, campaigns().toList());
    }

    private static Stream<PlanEvent> plans() {
        return PlanEventSamples.all();
    }

    private static Stream<CampaignEvent> campaigns() {
        return PlanEventSamples.ofCampaigns();
    }
}
