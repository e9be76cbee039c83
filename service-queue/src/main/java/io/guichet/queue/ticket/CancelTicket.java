package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import java.time.Clock;

/** The visitor gives the number back, or the staff take it out of the line. */
public final class CancelTicket {

    private final TicketCommands commands;
    private final Clock clock;

    public CancelTicket(TicketCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public Ticket cancel(String ticketId, IfMatch expected, String command) {
        return commands.carryOut(ticketId, expected, command, ticket -> ticket.cancel(command, clock.instant()));
    }
}
