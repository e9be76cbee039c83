package io.guichet.equipment.closingcheck.wire;

import io.guichet.equipment.closingcheck.ClosingEvent;
import io.guichet.equipment.closingcheck.MissingEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the closing-check events; their fields are the events' own. */
public final class ClosingEventWire {

    public static final String TOPIC = "guichet.equipment.closing-check";

    private ClosingEventWire() {}

    public static WireEvent of(ClosingEvent event) {
        String name = switch (event) {
            case ClosingEvent.Signed signed -> "signed";
        };
        return new WireEvent("equipment.closing-check." + name, 1, event);
    }

    public static WireEvent of(MissingEvent event) {
        String name = switch (event) {
            case MissingEvent.Missing missing -> "missing";
        };
        return new WireEvent("equipment.closing-check." + name, 1, event);
    }
}
