package io.guichet.audit.emergency.wire;

import io.guichet.audit.emergency.EmergencyEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the events; their fields are the events' own. */
public final class EmergencyEventWire {

    public static final String TOPIC = "guichet.audit.emergency";

    private EmergencyEventWire() {}

    public static WireEvent of(EmergencyEvent event) {
        String name = switch (event) {
            case EmergencyEvent.Activated activated -> "activated";
            case EmergencyEvent.StepDone done -> "step-done";
            case EmergencyEvent.Ended ended -> "ended";
        };
        return new WireEvent("audit.emergency." + name, 1, event);
    }
}
