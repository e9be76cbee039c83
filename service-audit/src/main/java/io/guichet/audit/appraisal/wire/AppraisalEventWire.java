package io.guichet.audit.appraisal.wire;

import io.guichet.audit.appraisal.AppraisalEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the events; their fields are the events' own. */
public final class AppraisalEventWire {

    public static final String TOPIC = "guichet.audit.appraisal";

    private AppraisalEventWire() {}

    public static WireEvent of(AppraisalEvent event) {
        String name = switch (event) {
            case AppraisalEvent.Made made -> "made";
            case AppraisalEvent.Objected objected -> "objected";
            case AppraisalEvent.Decided decided -> "decided";
        };
        return new WireEvent("audit.appraisal." + name, 1, event);
    }
}
