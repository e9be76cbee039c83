package io.guichet.gateway.routes;

import io.guichet.gateway.GatewaySettings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The event streams that are passing through. Each has a virtual thread that moves bytes as they come; when either side
 * goes, the other is let go. On shutdown they are ended first, or a graceful stop would wait for them in vain.
 */
@Component
class OpenStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);

    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private final Semaphore places;
    private volatile boolean running;

    OpenStreams(GatewaySettings settings, MeterRegistry meters) {
        this.places = new Semaphore(settings.calls().streams());
        meters.gaugeCollectionSize("guichet.gateway.streams", List.of(), open);
    }

    /** Whether one more may be opened; who gets true must call {@link #pass} or {@link #giveBack}. */
    boolean takePlace() {
        return running && places.tryAcquire();
    }

    void giveBack() {
        places.release();
    }

    /** Returns when the stream has ended, from either side. */
    void pass(InputStream events, HttpServletResponse caller) {
        open.add(events);
        try (events) {
            if (running) {
                move(events, caller);
            }
        } catch (IOException gone) {
            LOG.debug("event stream ended: {}", gone.getMessage());
        } finally {
            open.remove(events);
            giveBack();
        }
    }

    private static void move(InputStream events, HttpServletResponse caller) throws IOException {
        var buffer = new byte[2048];
        var out = caller.getOutputStream();
        caller.flushBuffer();
        for (var read = events.read(buffer); read >= 0; read = events.read(buffer)) {
            out.write(buffer, 0, read);
            out.flush();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        for (var events : open) {
            try {
                events.close();
            } catch (IOException gone) {
                LOG.debug("event stream was gone already", gone);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The highest phase stops first, before the web server begins to wait for requests under way. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
