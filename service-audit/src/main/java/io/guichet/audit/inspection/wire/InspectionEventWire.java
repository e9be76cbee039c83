package io.guichet.audit.inspection.wire;

import io.guichet.audit.inspection.InspectionEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the inspection events; their fields are the events' own. */
public final class InspectionEventWire {

    public static final String TOPIC = "guichet.audit.inspection";

    private InspectionEventWire() {}

    public static WireEvent of(InspectionEvent event) {
        String name = switch (event) {
            case InspectionEvent.TemplatePublished published -> "template-published";
            case InspectionEvent.Drawn drawn -> "drawn";
            case InspectionEvent.Planned planned -> "planned";
            case InspectionEvent.Cancelled cancelled -> "cancelled";
            case InspectionEvent.Committed committed -> "evidence-sealed";
            case InspectionEvent.Visited visited -> "visited";
            case InspectionEvent.EvidenceOpened opened -> "evidence-opened";
            case InspectionEvent.Published published -> "published";
        };
        return new WireEvent("audit.inspection." + name, 1, event);
    }
}
