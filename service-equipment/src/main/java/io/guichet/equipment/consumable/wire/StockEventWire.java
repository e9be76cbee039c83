package io.guichet.equipment.consumable.wire;

import io.guichet.equipment.consumable.StockEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the consumable events; their fields are the events' own. */
public final class StockEventWire {

    public static final String TOPIC = "guichet.equipment.consumable";

    private StockEventWire() {}

    public static WireEvent of(StockEvent event) {
        String name = switch (event) {
            case StockEvent.Defined defined -> "defined";
            case StockEvent.Received received -> "received";
            case StockEvent.Issued issued -> "issued";
            case StockEvent.Counted counted -> "counted";
            case StockEvent.RanLow low -> "low";
        };
        return new WireEvent("equipment.consumable." + name, 1, event);
    }
}
