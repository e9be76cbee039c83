package io.guichet.equipment.scan.wire;

import io.guichet.equipment.scan.ScanEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the scan events; their fields are the events' own. */
public final class ScanEventWire {

    public static final String TOPIC = "guichet.equipment.scan";

    private ScanEventWire() {}

    public static WireEvent of(ScanEvent event) {
        String name = switch (event) {
            case ScanEvent.Planned planned -> "planned";
            case ScanEvent.Done done -> "done";
            case ScanEvent.Overdue overdue -> "overdue";
        };
        return new WireEvent("equipment.scan." + name, 1, event);
    }
}
