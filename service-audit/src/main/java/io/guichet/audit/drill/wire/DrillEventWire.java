package io.guichet.audit.drill.wire;

import io.guichet.audit.drill.DrillEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the events; their fields are the events' own. */
public final class DrillEventWire {

    public static final String TOPIC = "guichet.audit.drill";

    private DrillEventWire() {}

    public static WireEvent of(DrillEvent event) {
        String name = switch (event) {
            case DrillEvent.PlanPublished published -> "plan-published";
            case DrillEvent.Scheduled scheduled -> "scheduled";
            case DrillEvent.Run run -> "run";
            case DrillEvent.Cancelled cancelled -> "cancelled";
        };
        return new WireEvent("audit.drill." + name, 1, event);
    }
}
