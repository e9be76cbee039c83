package io.guichet.equipment.consumable;

import io.guichet.equipment.plan.PlanFixture;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One of each event, made by the commands themselves. */
public final class StockEventSamples {

    private StockEventSamples() {}

    public static List<StockEvent> all() {
        Instant at = PlanFixture.NINE;
        var defined = Stock.define("hall-1", "store-1", "toner-a", "黑色硒鼓", 30_000, 2, "m001", at);
        var received = defined.after().receive(5, 31_500, "m001", at.plusSeconds(60));
        var issued = received.after()
                .issue(3, new Stock.Use("unit-1", "printer-1"), "movement-1", "m001", at.plusSeconds(120));
        var counted = issued.after().count(1, "v001", at.plusSeconds(180));
        return Stream.of(defined, received, issued, counted)
                .flatMap(change -> change.events().stream())
                .toList();
    }
}
