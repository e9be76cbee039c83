package io.guichet.audit.reading.wire;

import io.guichet.audit.reading.Reading;
import io.guichet.audit.reading.ReadingEvent;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;

/** Names, versions and fields of the readings' events. */
public final class ReadingEventWire {

    public static final String TOPIC = "guichet.audit.reading";

    private ReadingEventWire() {}

    public static WireEvent of(ReadingEvent event) {
        return switch (event) {
            case ReadingEvent.Noted noted -> new WireEvent("audit.reading.noted", 1, Noted.of(noted.reading()));
        };
    }

    record Noted(
            String readingId,
            String staffId,
            String way,
            long firstIndex,
            long lastIndex,
            long entries,
            boolean personal,
            Instant since,
            Instant at) {
        static Noted of(Reading it) {
            return new Noted(
                    it.id(),
                    it.reader(),
                    it.way().name(),
                    it.first(),
                    it.last(),
                    it.entries(),
                    it.isPersonal(),
                    it.since(),
                    it.at());
        }
    }
}
