package io.guichet.audit.onsite.wire;

import io.guichet.audit.onsite.OnsiteEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the events; their fields are the events' own. */
public final class OnsiteEventWire {

    public static final String TOPIC = "guichet.audit.onsite";

    private OnsiteEventWire() {}

    public static WireEvent of(OnsiteEvent event) {
        String name = switch (event) {
            case OnsiteEvent.Recorded recorded -> "recorded";
        };
        return new WireEvent("audit.onsite." + name, 1, event);
    }
}
