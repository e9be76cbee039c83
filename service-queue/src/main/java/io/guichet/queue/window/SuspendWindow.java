package io.guichet.queue.window;

import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;

/** Lets nobody be called to a staffed window for a while. */
public final class SuspendWindow {

    private final Windows windows;
    private final Leaves leaves;
    private final Clock clock;

    public SuspendWindow(Windows windows, Leaves leaves, Clock clock) {
        this.windows = windows;
        this.leaves = leaves;
        this.clock = clock;
    }

    /** @param expected is given the version found, before anything is decided on it */
    public ServiceWindow suspend(String windowId, Reason reason, Actor actor, LongConsumer expected) {
        return Stale.retry(3, () -> {
            ServiceWindow window = windows.find(windowId);
            expected.accept(window.version());
            Instant now = clock.instant();
            return leaves.leave(window, actor, now, leave -> windows.save(window.suspend(reason, leave, now)));
        });
    }
}
