package io.guichet.queue.equipment;

import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.ticket.ReleaseTicket;
import io.guichet.queue.window.FaultStop;
import java.time.Instant;
import java.util.List;

/**
 * A critical fault of a window's device keeps people from being called there: the window is suspended, and who was
 * called goes back to the head of the line. Who is served stays with the clerk. Nothing opens by itself after the
 * repair: the clerk resumes.
 */
public final class FollowFaults {

    private final DeviceFaults faults;
    private final FaultStop faultStop;
    private final ReleaseTicket releaseTicket;

    public FollowFaults(DeviceFaults faults, FaultStop faultStop, ReleaseTicket releaseTicket) {
        this.faults = faults;
        this.faultStop = faultStop;
        this.releaseTicket = releaseTicket;
    }

    public void reported(FaultReport report) {
        faults.reported(report);
        String windowId = report.windowId();
        if (windowId != null) stopAt(windowId);
    }

    public void repaired(String faultId, Instant at) {
        faults.repaired(faultId, at);
    }

    /** Again for every fault that stands: a crash, or a call in the same instant, may have left something undone. */
    public void sweep() {
        for (String windowId : faults.faultyWindows()) {
            try {
                stopAt(windowId);
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }

    private void stopAt(String windowId) {
        List<String> standing = faults.at(windowId);
        if (standing.isEmpty()) return;
        faultStop.stopAt(windowId);
        releaseTicket.releaseAt(windowId, "fault|" + standing.getFirst());
    }
}
