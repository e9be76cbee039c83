package io.guichet.equipment.charge.wire;

import io.guichet.equipment.charge.ChargeEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the charge events; their fields are the events' own. Notes stay in the service. */
public final class ChargeEventWire {

    public static final String TOPIC = "guichet.equipment.charge-sheet";

    private ChargeEventWire() {}

    public static WireEvent of(ChargeEvent event) {
        String name = switch (event) {
            case ChargeEvent.Closed closed -> "closed";
            case ChargeEvent.Corrected corrected -> "corrected";
        };
        return new WireEvent("equipment.charge-sheet." + name, 1, event);
    }
}
