package io.guichet.gateway.identity.event;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.springframework.util.unit.DataSize;

/** A broker that takes all there is, or none of it. */
public final class ToldEvents implements Wire {

    final List<KeptEvent> sent = new CopyOnWriteArrayList<>();
    final List<KeptEvent> refused = new CopyOnWriteArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    volatile Predicate<KeptEvent> isThere = _ -> true;
    volatile CountDownLatch answers = new CountDownLatch(0);

    /** What would go to it from this folder. */
    public IdentityEvents from(Path folder, Clock clock) {
        return from(folder, clock, DataSize.ofMegabytes(1));
    }

    IdentityEvents from(Path folder, Clock clock, DataSize limit) {
        return new IdentityEvents(
                new EventSettings("127.0.0.1:1", folder, limit, Map.of()), folder, clock, meters, this);
    }

    /** Type, key and data of each, in their order. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        sent.forEach(one -> lines.add(one.type() + " " + one.key() + " " + one.data()));
        return lines;
    }

    public List<String> ids() {
        return sent.stream().map(KeptEvent::id).toList();
    }

    public void forget(String id) {
        sent.removeIf(one -> one.id().equals(id));
    }

    double lost() {
        return meters.counter("guichet.identity.events.lost").count();
    }

    @Override
    public void send(KeptEvent event) throws Exception {
        answers.await();
        if (isThere.test(event)) {
            sent.add(event);
        } else {
            refused.add(event);
            throw new IllegalStateException("nobody there");
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
