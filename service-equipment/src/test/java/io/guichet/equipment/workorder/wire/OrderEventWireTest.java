package io.guichet.equipment.workorder.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.workorder.OrderEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderEventWireTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    static List<OrderEvent> events() {
        return List.of(
                new OrderEvent.Opened("work-order-1", "asset-1", "hall-1", "CORRECTIVE", "fault-1", null, "m1", AT),
                new OrderEvent.Assigned("work-order-1", "asset-1", "hall-1", "t1", "m1", AT),
                new OrderEvent.Started("work-order-1", "asset-1", "hall-1", "t1", AT),
                new OrderEvent.Held("work-order-1", "asset-1", "hall-1", "WAITING_FOR_PART", "t1", AT),
                new OrderEvent.Resumed("work-order-1", "asset-1", "hall-1", 2400, "t1", AT),
                new OrderEvent.Done("work-order-1", "asset-1", "hall-1", "unit-1", 30, 3500, "WEAR", "t1", AT),
                new OrderEvent.Verified(
                        "work-order-1", "asset-1", "hall-1", "CORRECTIVE", "fault-1", 0, 2400, "v1", AT),
                new OrderEvent.Returned("work-order-1", "asset-1", "hall-1", 1, "v1", AT),
                new OrderEvent.PhotoAdded("work-order-1", "asset-1", "hall-1", "d".repeat(64), "t1", AT),
                new OrderEvent.PhotoRemoved("work-order-1", "asset-1", "hall-1", "d".repeat(64), "t1", AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(OrderEvent event) {
        Samples.assertSame(OrderEventWire.of(event));
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(OrderEvent.class, events());
    }
}
