package io.guichet.queue.attendance.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.attendance.LineWatch;
import java.time.Instant;

/** Name, version and fields of the event. */
public final class LineUnattendedWire {

    /** Told beside the hall's emergencies, under the hall's id. */
    public static final String TOPIC = "guichet.queue.hall";

    private LineUnattendedWire() {}

    public static WireEvent of(LineWatch.Unattended event) {
        LineWatch line = event.line();
        LineUnattended data =
                new LineUnattended(line.hallId(), line.unitId(), line.itemCode(), event.since(), event.at());
        return new WireEvent("queue.hall.line-unattended", 1, data).to(TOPIC, line.hallId());
    }

    record LineUnattended(String hallId, String unitId, String itemCode, Instant since, Instant at) {}
}
