package io.guichet.queue.figures;

import io.guichet.queue.board.BoardEntry;
import io.guichet.queue.board.ShownEntries;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;

/** The time from a clerk's call until it was written to an open display's stream. */
final class CallToDisplay implements ShownEntries {

    private final Timer timer;
    private final Clock clock;

    CallToDisplay(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.timer = Timer.builder("guichet.call.display")
                .description("from a call to the displays that listen")
                .serviceLevelObjectives(
                        Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3))
                .register(meters);
    }

    @Override
    public void shown(BoardEntry entry) {
        if (!entry.kind().isCall()) return;
        Duration took = Duration.between(entry.at(), clock.instant());
        // Another process called, and its clock may be a little ahead.
        timer.record(took.isNegative() ? Duration.ZERO : took);
    }
}
