package io.guichet.audit.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The ledger's figures. How long it has been behind is counted here and not told by the reader: one that hangs or fails
 * tells nothing any more, and just then the figure has to grow.
 */
final class LedgerMeters implements LedgerFigures {

    static final List<String> ALARMS = List.of("offset-gap", "out-of-order", "sequence-gap");

    private final AtomicLong behind = new AtomicLong();
    private final AtomicLong size = new AtomicLong();
    private final LongSupplier nanos;
    private final AtomicLong caughtUpNanos;
    private final Map<String, Counter> alarms = new LinkedHashMap<>();
    private final Counter rejected;

    LedgerMeters(MeterRegistry meters, LongSupplier nanos) {
        this.nanos = nanos;
        this.caughtUpNanos = new AtomicLong(nanos.getAsLong());
        Gauge.builder("guichet.ledger.lag", behind, AtomicLong::get)
                .description("messages that the reader knows of and that are not in the log yet")
                .register(meters);
        Gauge.builder("guichet.ledger.behind.seconds", caughtUpNanos, since -> (nanos.getAsLong() - since.get()) / 1e9)
                .description("seconds since everything that was known of was in the log")
                .register(meters);
        Gauge.builder("guichet.ledger.size", size, AtomicLong::get)
                .description("leaves in the log, as this process knows it")
                .register(meters);
        for (String what : ALARMS) {
            alarms.put(
                    what,
                    Counter.builder("guichet.ledger.alarms")
                            .tag("alarm", what)
                            .description("alarms that stand in the log: something is missing or out of order")
                            .register(meters));
        }
        rejected = Counter.builder("guichet.ledger.rejected")
                .description("messages that are no events")
                .register(meters);
    }

    @Override
    public void read(long left) {
        behind.set(left);
        if (left == 0) caughtUpNanos.set(nanos.getAsLong());
    }

    @Override
    public void appended(long now) {
        size.set(now);
    }

    @Override
    public void alarm(String what) {
        Counter counter = alarms.get(what);
        if (counter == null) throw new IllegalArgumentException("no such alarm: " + what);
        counter.increment();
    }

    @Override
    public void rejected() {
        rejected.increment();
    }
}
