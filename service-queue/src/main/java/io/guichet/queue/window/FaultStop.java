package io.guichet.queue.window;

import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Keeps people from being called to a window whose device is out of order.
 *
 * <p>A fault may be reported between somebody's look and write. Whoever opens a window therefore looks again afterwards,
 * and whoever hears of a fault stores it before looking at the window: one of the two sees the other.
 */
public final class FaultStop {

    private static final int ROUNDS = 5;

    private final Windows windows;
    private final StandingFaults faults;
    private final Clock clock;

    public FaultStop(Windows windows, StandingFaults faults, Clock clock) {
        this.windows = windows;
        this.faults = faults;
        this.clock = clock;
    }

    /** @throws WindowRefusal.DeviceFault while a critical fault stands there */
    void refuseAt(String windowId) {
        List<String> standing = faults.at(windowId);
        if (!standing.isEmpty()) throw new WindowRefusal.DeviceFault(windowId, standing);
    }

    /**
     * Suspends the window when a critical fault stands there and somebody calls people to it.
     *
     * @return the window as it is then; empty when no fault stands or there is no such window
     */
    public Optional<ServiceWindow> stopAt(String windowId) {
        List<String> standing = faults.at(windowId);
        if (standing.isEmpty() || windows.known(windowId).isEmpty()) return Optional.empty();
        return Optional.of(Stale.retry(
                ROUNDS, () -> windows.save(windows.find(windowId).suspendFor(standing.getFirst(), clock.instant()))));
    }
}
