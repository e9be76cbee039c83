package io.guichet.audit.violation.wire;

import io.guichet.audit.violation.ViolationEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the violation events; their fields are the events' own. */
public final class ViolationEventWire {

    public static final String TOPIC = "guichet.audit.violation";

    private ViolationEventWire() {}

    public static WireEvent of(ViolationEvent event) {
        String name = switch (event) {
            case ViolationEvent.Raised raised -> "raised";
            case ViolationEvent.Confirmed confirmed -> "confirmed";
            case ViolationEvent.Dismissed dismissed -> "dismissed";
            case ViolationEvent.Appealed appealed -> "appealed";
            case ViolationEvent.AppealDecided decided -> "appeal-decided";
        };
        return new WireEvent("audit.violation." + name, 1, event);
    }
}
