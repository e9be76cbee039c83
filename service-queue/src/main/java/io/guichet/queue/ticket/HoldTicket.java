package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import java.time.Clock;

/** The visitor is away for a moment; the window may serve others meanwhile. */
public final class HoldTicket {

    private final TicketCommands commands;
    private final Clock clock;

    public HoldTicket(TicketCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public Ticket hold(String ticketId, String staffId, IfMatch expected, String command) {
        return commands.carryOutAtDesk(
                ticketId, staffId, expected, command, ticket -> ticket.hold(command, clock.instant()));
    }
}
