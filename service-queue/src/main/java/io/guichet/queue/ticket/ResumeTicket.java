package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import java.time.Clock;

/** The visitor is back; refused while the window serves somebody else. */
public final class ResumeTicket {

    private final TicketCommands commands;
    private final Clock clock;

    public ResumeTicket(TicketCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public Ticket resume(String ticketId, String staffId, IfMatch expected, String command) {
        return commands.carryOutAtDesk(
                ticketId, staffId, expected, command, ticket -> ticket.resume(command, clock.instant()));
    }
}
