package io.guichet.queue.window;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.staff.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** Signs a person in at a window. A second window for the same person is refused and kept as a violation candidate. */
public final class OpenWindow {

    private final Windows windows;
    private final Staff staff;
    private final Halls halls;
    private final Permits permits;
    private final SecondSessions secondSessions;
    private final FaultStop faultStop;
    private final Clock clock;

    public OpenWindow(
            Windows windows,
            Staff staff,
            Halls halls,
            Permits permits,
            SecondSessions secondSessions,
            FaultStop faultStop,
            Clock clock) {
        this.windows = windows;
        this.staff = staff;
        this.halls = halls;
        this.permits = permits;
        this.secondSessions = secondSessions;
        this.faultStop = faultStop;
        this.clock = clock;
    }

    /**
     * @param itemCodes empty means all that both the window and the person can
     * @param attempt names this intent; becomes the id of the session
     * @param expected is given the version found, before anything is decided on it
     */
    public ServiceWindow open(
            String windowId, String staffId, Set<String> itemCodes, String attempt, LongConsumer expected) {
        return Stale.retry(3, () -> {
            ServiceWindow window = windows.find(windowId);
            expected.accept(window.version());
            refuseElsewhere(window, staffId, attempt);
            Hall hall = halls.find(window.hallId());
            Instant now = clock.instant();
            Permit permit = permits.valid(staffId, windowId, now).orElse(null);
            try {
                Change<ServiceWindow, WindowEvent> opened =
                        window.open(member(staffId), itemCodes, hall, permit, attempt, now);
                if (opened.isEmpty()) return window;
                faultStop.refuseAt(windowId);
                ServiceWindow open = windows.save(opened);
                return faultStop.stopAt(windowId).orElse(open);
            } catch (WindowRefusal.AlreadySignedInElsewhere meanwhile) {
                refuseElsewhere(window, staffId, attempt);
                // Signed out there again in between.
                throw new Stale(windowId);
            }
        });
    }

    /** The store's unique key decides; looking first only makes the answer certain where other rules forbid it too. */
    private void refuseElsewhere(ServiceWindow window, String staffId, String attempt) {
        Optional<ServiceWindow> elsewhere =
                windows.staffedBy(staffId).filter(open -> !open.id().equals(window.id()));
        if (elsewhere.isEmpty()) return;
        String openWindowId = elsewhere.get().id();
        secondSessions.add(
                new SecondSession(attempt, staffId, window.hallId(), window.id(), openWindowId, clock.instant()));
        throw new WindowRefusal.AlreadySignedInElsewhere(staffId, openWindowId);
    }

    private StaffMember member(String staffId) {
        return staff.known(staffId).orElseThrow(() -> new WindowRefusal.NotQualified(staffId + " is not staff here."));
    }
}
