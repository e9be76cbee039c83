package io.guichet.audit.finding.wire;

import io.guichet.audit.finding.FindingEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the finding events; their fields are the events' own. */
public final class FindingEventWire {

    public static final String TOPIC = "guichet.audit.finding";

    private FindingEventWire() {}

    public static WireEvent of(FindingEvent event) {
        String name = switch (event) {
            case FindingEvent.Raised raised -> "raised";
            case FindingEvent.Corrected corrected -> "corrected";
            case FindingEvent.Reinspected reinspected -> "reinspected";
            case FindingEvent.Escalated escalated -> "escalated";
        };
        return new WireEvent("audit.finding." + name, 1, event);
    }
}
