package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import java.time.Clock;

/** The visitor is at the window: the work begins. */
public final class StartServing {

    private final TicketCommands commands;
    private final Clock clock;

    public StartServing(TicketCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public Ticket start(String ticketId, String staffId, IfMatch expected, String command) {
        return commands.carryOutAtDesk(
                ticketId, staffId, expected, command, ticket -> ticket.start(command, clock.instant()));
    }
}
