package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.http.IfMatch;
import java.time.Clock;

/** Puts a called visitor back at the head of the line: the window, or the person at it, went out of service. */
public final class ReleaseTicket {

    private final TicketCommands commands;
    private final Tickets tickets;
    private final Clock clock;

    public ReleaseTicket(TicketCommands commands, Tickets tickets, Clock clock) {
        this.commands = commands;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** @throws TicketRefusal.WrongState unless it is called and the work has not begun */
    public Ticket release(String ticketId, IfMatch expected, String command) {
        return commands.carryOut(ticketId, expected, command, ticket -> ticket.release(command, clock.instant()));
    }

    /** Whoever is called to this window; who is served there stays. */
    public void releaseAt(String windowId, String command) {
        tickets.atWindow(windowId)
                .filter(ticket -> isCalledTo(windowId, ticket))
                .ifPresent(called -> commands.carryOut(
                        called.id(),
                        new IfMatch(null),
                        command,
                        // Begun, missed or called elsewhere meanwhile: then there is nothing to put back.
                        ticket -> isCalledTo(windowId, ticket)
                                ? ticket.release(command, clock.instant())
                                : Change.none(ticket)));
    }

    private static boolean isCalledTo(String windowId, Ticket ticket) {
        return ticket.state() == TicketState.CALLED
                && ticket.atDesk().windowId().equals(windowId);
    }
}
