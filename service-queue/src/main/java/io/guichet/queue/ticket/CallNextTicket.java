package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.window.AfterClosing;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.WindowRefusal;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Calls the next visitor to a window: the waiting ticket with the lowest turn that the window serves. A window that
 * has called somebody who has not come yet gets the same ticket again, so a second click calls nobody else.
 */
public final class CallNextTicket {

    /** Each lost round means that another window got its ticket; more windows than this do not share a line. */
    private static final int ROUNDS = 128;

    private final Windows windows;
    private final Tickets tickets;
    private final Staff staff;
    private final AfterClosing afterClosing;
    private final Clock clock;
    private final Claims claims = new Claims();

    public CallNextTicket(Windows windows, Tickets tickets, Staff staff, AfterClosing afterClosing, Clock clock) {
        this.windows = windows;
        this.tickets = tickets;
        this.staff = staff;
        this.afterClosing = afterClosing;
        this.clock = clock;
    }

    /**
     * Calls, or says that nobody waits.
     *
     * @throws io.guichet.queue.window.WindowRefusal.WindowNotOpen unless this person's session is live there
     * @throws io.guichet.queue.window.WindowRefusal.NotQualified when this person lost the qualification meanwhile
     * @throws io.guichet.queue.window.WindowRefusal.OutsideOpeningHours when the hall has closed and only people wait
     *     who came later, unless there is a permit
     * @throws TicketRefusal.WindowBusy while the window serves somebody
     */
    public Optional<Ticket> callNext(String windowId, String staffId, String command) {
        ServiceWindow window = windows.find(windowId);
        Session session = window.sessionOf(staffId);
        Set<String> itemCodes;
        try {
            itemCodes = session.itemsStillAllowed(staff.known(staffId).orElse(null));
        } catch (WindowRefusal.NotQualified lostMeanwhile) {
            return Optional.of(calledOrBusy(tickets.atWindow(windowId).orElseThrow(() -> lostMeanwhile)));
        }
        Instant closed =
                afterClosing.closedFor(window, session, clock.instant()).orElse(null);
        Set<String> tooLate = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Ticket> first = claims.reserve(
                    window.hallId(),
                    new Claims.Wish(windowId, itemCodes, Set.copyOf(tooLate)),
                    (codes, windowIds, except, limit) ->
                            tickets.firstWaiting(window.hallId(), codes, windowIds, except, limit));
            if (first.isEmpty()) return nobodyFor(window, !tooLate.isEmpty());
            try {
                if (closed != null && first.get().issuedAt().isAfter(closed)) {
                    tooLate.add(first.get().id());
                    continue;
                }
                return Optional.of(call(first.get(), window, session, command));
            } catch (Stale lost) {
                // Cancelled, or called by another process: the next one, then.
            } catch (TicketRefusal.WindowBusy occupied) {
                // Asked only now: the database refuses a second visitor anyway, and mostly there is none.
                return Optional.of(calledOrBusy(tickets.atWindow(windowId).orElseThrow(() -> occupied)));
            } finally {
                claims.release(first.get());
            }
        }
        throw new Stale(windowId);
    }

    private Optional<Ticket> nobodyFor(ServiceWindow window, boolean somebodyCameTooLate) {
        Optional<Ticket> present = tickets.atWindow(window.id()).map(CallNextTicket::calledOrBusy);
        if (present.isEmpty() && somebodyCameTooLate) throw new WindowRefusal.OutsideOpeningHours(window.hallId());
        return present;
    }

    private Ticket call(Ticket waiting, ServiceWindow window, Session session, String command) {
        Instant now = clock.instant();
        Desk desk = new Desk(window.id(), session.staffId(), session.id(), now, null);
        Change<Ticket, TicketEvent> called = waiting.callTo(desk, command, now);
        return tickets.save(called);
    }

    private static Ticket calledOrBusy(Ticket present) {
        if (present.state() == TicketState.CALLED) return present;
        throw new TicketRefusal.WindowBusy(present.atDesk().windowId());
    }
}
