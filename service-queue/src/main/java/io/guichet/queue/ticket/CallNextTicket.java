package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Calls the next visitor to a window: the waiting ticket with the lowest turn that the window serves. A window that
 * has called somebody who has not come yet gets the same ticket again, so a second click calls nobody else.
 */
public final class CallNextTicket {

    /** Each lost round means that another window got its ticket; more windows than this do not share a line. */
    private static final int ROUNDS = 128;

    private final Windows windows;
    private final Tickets tickets;
    private final Clock clock;
    private final Claims claims = new Claims();

    public CallNextTicket(Windows windows, Tickets tickets, Clock clock) {
        this.windows = windows;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * Calls, or says that nobody waits.
     *
     * @throws io.guichet.queue.window.WindowRefusal.WindowNotOpen unless this person's session is live there
     * @throws TicketRefusal.WindowBusy while the window serves somebody
     */
    public Optional<Ticket> callNext(String windowId, String staffId, String command) {
        ServiceWindow window = windows.find(windowId);
        Session session = window.sessionOf(staffId);
        Optional<Ticket> present = tickets.atWindow(windowId);
        if (present.isPresent()) return Optional.of(calledOrBusy(present.get()));

        for (int round = 0; round < ROUNDS; round++) {
            Optional<Ticket> first = claims.reserve(
                    window.hallId(),
                    reserved -> tickets.firstWaiting(window.hallId(), session.itemCodes(), windowId, reserved));
            if (first.isEmpty()) return first;
            try {
                return Optional.of(call(first.get(), window, session, command));
            } catch (Stale lost) {
                // Cancelled, or called by another process: the next one, then.
            } catch (TicketRefusal.WindowBusy twoClicksAtOnce) {
                return Optional.of(calledOrBusy(tickets.atWindow(windowId).orElseThrow(() -> twoClicksAtOnce)));
            } finally {
                claims.release(first.get());
            }
        }
        throw new Stale(windowId);
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
