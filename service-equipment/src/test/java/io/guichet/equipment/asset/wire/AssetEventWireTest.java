package io.guichet.equipment.asset.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssetEventWireTest {

    private static final Instant AT = AssetFixture.NINE;

    static List<AssetEvent> events() {
        return List.of(
                new AssetEvent.Registered(
                        "asset-1",
                        "PRN-7K3M9QX2AB",
                        "PRINTER",
                        "LaserJet 400",
                        "hall-1",
                        "unit-1",
                        "w1",
                        "A-1",
                        "centre",
                        "unit-1",
                        "IN_USE",
                        "m1",
                        AT),
                new AssetEvent.Amended("asset-1", "PRN-7K3M9QX2AB", "hall-1", List.of("model", "costBearer"), "m1", AT),
                new AssetEvent.Moved(
                        "asset-1",
                        "PRN-7K3M9QX2AB",
                        "hall-1",
                        "w1",
                        "A-1",
                        "hall-1",
                        "unit-1",
                        "w2",
                        "B-1",
                        "relocation-1",
                        "m1",
                        AT),
                new AssetEvent.MoveRefused("asset-1", "PRN-7K3M9QX2AB", "hall-1", "w1", "w2", "B-1", "s1", AT),
                new AssetEvent.ReturnRefused("asset-1", "PRN-7K3M9QX2AB", "hall-1", "s1", "m1", AT),
                new AssetEvent.StateChanged("asset-1", "PRN-7K3M9QX2AB", "hall-1", "w1", "IN_USE", "FAULTY", "s1", AT),
                new AssetEvent.CustodyChanged("asset-1", "PRN-7K3M9QX2AB", "hall-1", "s1", "sheet-1", AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(AssetEvent event) {
        Samples.assertSame(AssetEventWire.of(event));
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(AssetEvent.class, events());
    }
}
