package io.guichet.equipment.emergency.wire;

import io.guichet.equipment.emergency.EmergencyEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the emergency events; their fields are the events' own. */
public final class EmergencyEventWire {

    public static final String TOPIC = "guichet.equipment.emergency";

    private EmergencyEventWire() {}

    public static WireEvent of(EmergencyEvent event) {
        String name = switch (event) {
            case EmergencyEvent.PlanDefined defined -> "plan-defined";
            case EmergencyEvent.Activated activated -> "activated";
            case EmergencyEvent.StepDone done -> "step-done";
            case EmergencyEvent.Ended ended -> "ended";
        };
        return new WireEvent("equipment.emergency." + name, 1, event);
    }
}
