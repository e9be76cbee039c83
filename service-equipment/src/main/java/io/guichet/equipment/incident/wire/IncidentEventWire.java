package io.guichet.equipment.incident.wire;

import io.guichet.equipment.incident.IncidentEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the incident events; their fields are the events' own. */
public final class IncidentEventWire {

    public static final String TOPIC = "guichet.equipment.incident";

    private IncidentEventWire() {}

    public static WireEvent of(IncidentEvent event) {
        String name = switch (event) {
            case IncidentEvent.Recorded recorded -> "recorded";
            case IncidentEvent.Closed closed -> "closed";
        };
        return new WireEvent("equipment.incident." + name, 1, event);
    }
}
