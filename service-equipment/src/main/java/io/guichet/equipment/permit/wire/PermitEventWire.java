package io.guichet.equipment.permit.wire;

import io.guichet.equipment.permit.PermitEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the permit events; their fields are the events' own. */
public final class PermitEventWire {

    public static final String TOPIC = "guichet.equipment.permit";

    private PermitEventWire() {}

    public static WireEvent of(PermitEvent event) {
        String name = switch (event) {
            case PermitEvent.Granted granted -> "granted";
            case PermitEvent.Withdrawn withdrawn -> "withdrawn";
        };
        return new WireEvent("equipment.permit." + name, 1, event);
    }
}
