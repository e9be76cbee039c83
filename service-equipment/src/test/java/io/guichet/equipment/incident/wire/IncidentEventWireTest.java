package io.guichet.equipment.incident.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.incident.IncidentEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentEventWireTest {

    private static final Instant AT = AssetFixture.NINE;

    static List<IncidentEvent> events() {
        return List.of(
                new IncidentEvent.Recorded(
                        "incident-1",
                        "asset-1",
                        "hall-1",
                        "w1",
                        "OUTSIDER_OPERATED",
                        "s1",
                        "AT_WINDOW",
                        AT.minusSeconds(600),
                        "v1",
                        AT),
                new IncidentEvent.Closed("incident-1", "asset-1", "hall-1", "s1", "LIABLE", 12_000, "v1", AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(IncidentEvent event) {
        Samples.assertSame(IncidentEventWire.of(event));
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(IncidentEvent.class, events());
    }
}
