package io.guichet.queue.window;

import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.util.function.LongConsumer;

/** Ends the suspension of a window. */
public final class ResumeWindow {

    private final Windows windows;
    private final Clock clock;

    public ResumeWindow(Windows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    /** @param expected is given the version found, before anything is decided on it */
    public ServiceWindow resume(String windowId, Actor actor, LongConsumer expected) {
        return Stale.retry(3, () -> {
            ServiceWindow window = windows.find(windowId);
            expected.accept(window.version());
            return windows.save(window.resume(actor, clock.instant()));
        });
    }
}
