package io.guichet.gateway.identity.event;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Brings what waits in files to the broker, one event after the other, on a thread of its own: what processes before this
 * one left first, then its own, again and again until it worked.
 */
final class SendEvents {

    private static final Logger LOG = LoggerFactory.getLogger(SendEvents.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LOOK_FOR_LEFT = Duration.ofMinutes(1);

    private final Wire wire;
    private final Semaphore nudges = new Semaphore(0);
    private final Deque<EventJournal> left = new ArrayDeque<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    SendEvents(Wire wire) {
        this.wire = wire;
    }

    void start(EventJournal own, Path folder) {
        running = true;
        thread = Thread.ofPlatform().name("identity-events").daemon().start(() -> run(own, folder));
    }

    void nudge() {
        nudges.release();
    }

    /** Without an interrupt: it would close the file under those who still write to it. */
    void stop() {
        running = false;
        nudge();
        var started = thread;
        if (started == null) return;
        try {
            started.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        wire.close();
    }

    private void run(EventJournal own, Path folder) {
        var pause = FIRST_PAUSE;
        while (running) {
            try {
                sendAll(own, folder);
                pause = FIRST_PAUSE;
                await(LOOK_FOR_LEFT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception failure) {
                if (pause.equals(FIRST_PAUSE))
                    LOG.warn("facts of identity wait for the broker: {}", failure.toString());
                if (!awaited(pause)) return;
                pause = pause.multipliedBy(2);
                if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
            }
        }
    }

    private void sendAll(EventJournal own, Path folder) throws Exception {
        if (left.isEmpty()) left.addAll(EventJournal.left(folder, Long.MAX_VALUE, own));
        while (!left.isEmpty()) {
            var first = left.getFirst();
            send(first);
            if (!running) return;
            first.remove();
            left.removeFirst();
        }
        send(own);
    }

    private void send(EventJournal journal) throws Exception {
        while (running && !journal.isEmpty()) {
            var batch = journal.unsent();
            for (var line : batch.lines()) {
                if (!running) return;
                var event = readable(line);
                if (event != null) wire.send(event);
            }
            journal.sentUpTo(batch.position());
        }
    }

    /** A full disk may leave half a line behind, which must not hold up those after it. */
    private static @Nullable KeptEvent readable(String line) {
        try {
            return KeptEvent.read(line);
        } catch (JacksonException torn) {
            LOG.error("a fact of identity cannot be read any more and is left out, {} characters", line.length());
            return null;
        }
    }

    private void await(Duration most) throws InterruptedException {
        if (nudges.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) nudges.drainPermits();
    }

    private boolean awaited(Duration pause) {
        try {
            await(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
