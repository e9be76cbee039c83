package io.guichet.equipment.charge;

import io.guichet.equipment.plan.PlanFixture;
import java.util.List;

/** One of each event. */
public final class ChargeEventSamples {

    private ChargeEventSamples() {}

    public static List<ChargeEvent> all() {
        ChargeLine toner = new ChargeLine(
                "movement-1",
                "unit-1",
                "hall-1",
                "2026-10",
                LineKind.CONSUMABLE,
                63_000,
                "printer-1",
                "toner-a",
                2,
                "movement-1",
                null,
                PlanFixture.NINE,
                null);
        var closed = ChargeSheet.close("unit-1", "2026-10", List.of(toner), "v001", PlanFixture.NINE);
        return List.of(
                closed.events().getFirst(),
                new ChargeEvent.Corrected("unit-1", "2026-11", "line-1", -3_000, "v001", PlanFixture.NINE));
    }
}
