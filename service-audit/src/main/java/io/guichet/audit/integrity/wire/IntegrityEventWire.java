package io.guichet.audit.integrity.wire;

import io.guichet.audit.integrity.IntegrityEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the events; their fields are the events' own. */
public final class IntegrityEventWire {

    public static final String TOPIC = "guichet.audit.integrity";

    private IntegrityEventWire() {}

    public static WireEvent of(IntegrityEvent event) {
        String name = switch (event) {
            case IntegrityEvent.Declared declared -> "declared";
            case IntegrityEvent.Reviewed reviewed -> "reviewed";
        };
        return new WireEvent("audit.integrity." + name, 1, event);
    }
}
