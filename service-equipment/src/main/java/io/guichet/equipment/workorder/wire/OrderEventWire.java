package io.guichet.equipment.workorder.wire;

import io.guichet.equipment.workorder.OrderEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the work-order events; their fields are the events' own. */
public final class OrderEventWire {

    public static final String TOPIC = "guichet.equipment.work-order";

    private OrderEventWire() {}

    public static WireEvent of(OrderEvent event) {
        String name = switch (event) {
            case OrderEvent.Opened opened -> "opened";
            case OrderEvent.Assigned assigned -> "assigned";
            case OrderEvent.Started started -> "started";
            case OrderEvent.Held held -> "held";
            case OrderEvent.Resumed resumed -> "resumed";
            case OrderEvent.Done done -> "done";
            case OrderEvent.Verified verified -> "verified";
            case OrderEvent.Returned returned -> "returned";
            case OrderEvent.PhotoAdded added -> "photo-added";
            case OrderEvent.PhotoRemoved removed -> "photo-removed";
        };
        return new WireEvent("equipment.work-order." + name, 1, event);
    }
}
