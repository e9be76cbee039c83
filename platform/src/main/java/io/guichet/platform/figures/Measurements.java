package io.guichet.platform.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at every {@link Measurement}, one after the other, on one thread. A figure that could not be counted stays what it
 * was, so its age is a figure too: {@code guichet.measured.age.seconds}.
 */
public final class Measurements implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Measurements.class);

    private final List<Measured> all = new ArrayList<>();
    private final Duration every;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private @Nullable Thread thread;

    /** @param every the pause between two rounds, and before the first */
    public Measurements(List<Measurement> measurements, Duration every, MeterRegistry meters) {
        this.every = every;
        for (Measurement measurement : measurements) {
            Measured measured = new Measured(measurement);
            all.add(measured);
            Gauge.builder("guichet.measured.age.seconds", measured, Measured::ageSeconds)
                    .tag("what", measurement.what())
                    .description("seconds since this figure was counted")
                    .register(meters);
        }
    }

    private static final class Measured {

        private final Measurement measurement;
        private volatile long lastNanos = System.nanoTime();
        private boolean isFailing;

        Measured(Measurement measurement) {
            this.measurement = measurement;
        }

        double ageSeconds() {
            return (System.nanoTime() - lastNanos) / 1e9;
        }

        void look() {
            try {
                measurement.look().run();
                lastNanos = System.nanoTime();
                isFailing = false;
            } catch (RuntimeException failure) {
                // Once in the log; from then on its age says it.
                if (!isFailing) log.warn("{} is not counted at the moment: {}", measurement.what(), failure.toString());
                isFailing = true;
            }
        }
    }

    /** One round. */
    void look() {
        all.forEach(Measured::look);
    }

    @Override
    public synchronized void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofPlatform().name("measurements").daemon().start(() -> run(stop));
    }

    private void run(CountDownLatch stop) {
        try {
            while (!stop.await(every.toMillis(), TimeUnit.MILLISECONDS)) look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running == null) return;
        try {
            // A look that waits for a broker must not hold up the end: it is a daemon.
            running.join(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stopping.getCount() > 0;
    }
}
