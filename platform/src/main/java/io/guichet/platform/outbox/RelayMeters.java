package io.guichet.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** The relay's figures: events sent, failed rounds, and the age of the oldest event that a sweep found aboard. */
public final class RelayMeters {

    private final Counter sent;
    private final Counter failed;
    private final AtomicLong oldestMillis = new AtomicLong();

    public RelayMeters(MeterRegistry registry) {
        sent = registry.counter("guichet.outbox.sent");
        failed = registry.counter("guichet.outbox.failed.rounds");
        registry.gauge("guichet.outbox.oldest.age.seconds", oldestMillis, millis -> millis.get() / 1000.0);
    }

    void sent(int events) {
        sent.increment(events);
    }

    void failed() {
        failed.increment();
    }

    void oldestAge(long millis) {
        oldestMillis.set(millis);
    }
}
