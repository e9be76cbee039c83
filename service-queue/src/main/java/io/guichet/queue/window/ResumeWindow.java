package io.guichet.queue.window;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.util.function.LongConsumer;

/** Ends the suspension of a window. */
public final class ResumeWindow {

    private final Windows windows;
    private final FaultStop faultStop;
    private final Clock clock;

    public ResumeWindow(Windows windows, FaultStop faultStop, Clock clock) {
        this.windows = windows;
        this.faultStop = faultStop;
        this.clock = clock;
    }

    /**
     * @param expected is given the version found, before anything is decided on it
     * @throws WindowRefusal.DeviceFault while a critical fault stands there
     */
    public ServiceWindow resume(String windowId, Actor actor, LongConsumer expected) {
        return Stale.retry(3, () -> {
            ServiceWindow window = windows.find(windowId);
            expected.accept(window.version());
            Change<ServiceWindow, WindowEvent> resumed = window.resume(actor, clock.instant());
            if (resumed.isEmpty()) return window;
            faultStop.refuseAt(windowId);
            ServiceWindow open = windows.save(resumed);
            return faultStop.stopAt(windowId).orElse(open);
        });
    }
}
