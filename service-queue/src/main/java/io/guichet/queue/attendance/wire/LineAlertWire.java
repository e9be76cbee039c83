package io.guichet.queue.attendance.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.attendance.LineWatch;
import java.time.Instant;

/** Names, versions and fields of the alerts about a line. */
public final class LineAlertWire {

    /** Told beside the hall's emergencies, under the hall's id. */
    public static final String TOPIC = "guichet.queue.hall";

    private LineAlertWire() {}

    public static WireEvent of(LineWatch.Alert alert) {
        LineWatch line = alert.line();
        return switch (alert) {
            case LineWatch.Unattended alone ->
                wire(
                        "line-unattended",
                        line,
                        new LineUnattended(line.hallId(), line.unitId(), line.itemCode(), alone.since(), alone.at()));
            case LineWatch.BelowMinimum few ->
                wire(
                        "below-minimum",
                        line,
                        new BelowMinimum(
                                line.hallId(),
                                line.unitId(),
                                line.itemCode(),
                                few.promised(),
                                few.open(),
                                few.since(),
                                few.at()));
        };
    }

    private static WireEvent wire(String what, LineWatch line, Object fields) {
        return new WireEvent("queue.hall." + what, 1, fields).to(TOPIC, line.hallId());
    }

    record LineUnattended(String hallId, String unitId, String itemCode, Instant since, Instant at) {}

    record BelowMinimum(
            String hallId, String unitId, String itemCode, int promised, int open, Instant since, Instant at) {}
}
