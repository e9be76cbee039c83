package io.guichet.equipment.software.wire;

import io.guichet.equipment.software.SoftwareEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the software events; their fields are the events' own. Reasons stay in the service. */
public final class SoftwareEventWire {

    public static final String TOPIC = "guichet.equipment.software";

    private SoftwareEventWire() {}

    public static WireEvent of(SoftwareEvent event) {
        String name = switch (event) {
            case SoftwareEvent.Requested requested -> "requested";
            case SoftwareEvent.Approved approved -> "approved";
            case SoftwareEvent.Refused refused -> "refused";
            case SoftwareEvent.Installed installed -> "installed";
            case SoftwareEvent.Found found -> "found";
            case SoftwareEvent.Expired expired -> "expired";
        };
        return new WireEvent("equipment.software." + name, 1, event);
    }
}
