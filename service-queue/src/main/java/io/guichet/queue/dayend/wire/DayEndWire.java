package io.guichet.queue.dayend.wire;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.dayend.DayEnd;
import java.time.Instant;

/** Name, version and fields of the event. */
public final class DayEndWire {

    /** Told beside the hall's emergencies, under the hall's id. */
    public static final String TOPIC = "guichet.queue.hall";

    private DayEndWire() {}

    public static WireEvent of(DayEnd end) {
        DayEnded data = new DayEnded(
                end.hallId(), end.day().toString(), end.leftover().name(), end.tickets(), end.by(), end.at());
        return new WireEvent("queue.hall.day-ended", 1, data).to(TOPIC, end.hallId());
    }

    record DayEnded(String hallId, String day, String leftover, int tickets, String staffId, Instant at) {}
}
