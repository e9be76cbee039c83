package io.guichet.queue.window;

import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.util.function.LongConsumer;

/** A supervisor's leave for whoever sits at a window. */
public final class ApproveClosing {

    private final Windows windows;
    private final Clock clock;

    public ApproveClosing(Windows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    /** @param expected is given the version found, before anything is decided on it */
    public ServiceWindow approve(String windowId, Reason reason, String supervisorId, LongConsumer expected) {
        return Stale.retry(3, () -> {
            ServiceWindow window = windows.find(windowId);
            expected.accept(window.version());
            return windows.save(window.approveClosing(supervisorId, reason, clock.instant()));
        });
    }
}
