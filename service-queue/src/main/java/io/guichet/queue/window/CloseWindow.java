package io.guichet.queue.window;

import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;

/** Signs the person at a window out. */
public final class CloseWindow {

    private final Windows windows;
    private final Leaves leaves;
    private final WindowActivity activity;
    private final Clock clock;

    public CloseWindow(Windows windows, Leaves leaves, WindowActivity activity, Clock clock) {
        this.windows = windows;
        this.leaves = leaves;
        this.activity = activity;
        this.clock = clock;
    }

    /** @param expected is given the version found, before anything is decided on it */
    public ServiceWindow close(String windowId, Reason reason, Actor actor, LongConsumer expected) {
        return Stale.retry(3, () -> {
            ServiceWindow window = windows.find(windowId);
            expected.accept(window.version());
            Instant now = clock.instant();
            return leaves.leave(
                    window,
                    actor,
                    now,
                    leave -> windows.save(window.close(reason, leave, activity.holdsTicket(windowId), now)));
        });
    }
}
