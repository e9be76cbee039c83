package io.guichet.equipment.fault.wire;

import io.guichet.equipment.fault.FaultEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the fault events. Their key is the asset: all of one device stand in order. */
public final class FaultEventWire {

    public static final String TOPIC = "guichet.equipment.fault";

    private FaultEventWire() {}

    public static WireEvent of(FaultEvent event) {
        String name = switch (event) {
            case FaultEvent.Reported reported -> "reported";
            case FaultEvent.Repaired repaired -> "repaired";
        };
        return new WireEvent("equipment.fault." + name, 1, event).to(TOPIC, event.assetId());
    }
}
