package io.guichet.equipment.relocation.wire;

import io.guichet.equipment.relocation.RelocationEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the relocation events; their fields are the events' own. */
public final class RelocationEventWire {

    public static final String TOPIC = "guichet.equipment.relocation";

    private RelocationEventWire() {}

    public static WireEvent of(RelocationEvent event) {
        String name = switch (event) {
            case RelocationEvent.Requested requested -> "requested";
            case RelocationEvent.Approved approved -> "approved";
            case RelocationEvent.Rejected rejected -> "rejected";
            case RelocationEvent.Moved moved -> "moved";
        };
        return new WireEvent("equipment.relocation." + name, 1, event);
    }
}
