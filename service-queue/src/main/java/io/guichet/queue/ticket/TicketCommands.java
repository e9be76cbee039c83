package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.http.IfMatch;
import io.guichet.queue.window.Windows;

/**
 * Read, decide, write: the round that every command on a known ticket makes. A command that was carried out before
 * (its key is aboard) changes nothing.
 */
public final class TicketCommands {

    private static final int ROUNDS = 3;

    private final Tickets tickets;
    private final Windows windows;

    TicketCommands(Tickets tickets, Windows windows) {
        this.tickets = tickets;
        this.windows = windows;
    }

    Ticket carryOut(String id, IfMatch expected, String command, Decision decision) {
        return Stale.retry(ROUNDS, () -> {
            Ticket ticket = tickets.find(id);
            if (ticket.lastCommand().equals(command)) return ticket;
            expected.check(ticket.version());
            Change<Ticket, TicketEvent> change = decision.about(ticket);
            return tickets.save(change);
        });
    }

    /** For the clerk who has the ticket, signed in at that window. */
    Ticket carryOutAtDesk(String id, String staffId, IfMatch expected, String command, Decision decision) {
        return carryOut(id, expected, command, ticket -> {
            Desk desk = ticket.desk();
            if (desk == null || !desk.staffId().equals(staffId)) throw new TicketRefusal.NotYours(ticket.number());
            windows.find(desk.windowId()).presenceOf(staffId);
            return decision.about(ticket);
        });
    }
}
