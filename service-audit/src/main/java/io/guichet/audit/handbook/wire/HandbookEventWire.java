package io.guichet.audit.handbook.wire;

import io.guichet.audit.handbook.HandbookEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the handbook's events; their fields are the events' own. */
public final class HandbookEventWire {

    public static final String TOPIC = "guichet.audit.handbook";

    private HandbookEventWire() {}

    public static WireEvent of(HandbookEvent event) {
        String name = switch (event) {
            case HandbookEvent.Published published -> "published";
            case HandbookEvent.Acknowledged acknowledged -> "acknowledged";
        };
        return new WireEvent("audit.handbook." + name, 1, event);
    }
}
