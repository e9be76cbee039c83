package io.guichet.audit.visit.wire;

import io.guichet.audit.visit.VisitEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the events; their fields are the events' own. */
public final class VisitEventWire {

    public static final String TOPIC = "guichet.audit.visit";

    private VisitEventWire() {}

    public static WireEvent of(VisitEvent event) {
        String name = switch (event) {
            case VisitEvent.Recorded recorded -> "recorded";
            case VisitEvent.ProblemSolved solved -> "problem-solved";
        };
        return new WireEvent("audit.visit." + name, 1, event);
    }
}
