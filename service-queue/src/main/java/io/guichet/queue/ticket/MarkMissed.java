package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import java.time.Clock;

/** Called and did not come (过号): the window is free for the next. */
public final class MarkMissed {

    private final TicketCommands commands;
    private final Clock clock;

    public MarkMissed(TicketCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public Ticket miss(String ticketId, String staffId, IfMatch expected, String command) {
        return commands.carryOutAtDesk(
                ticketId, staffId, expected, command, ticket -> ticket.miss(command, clock.instant()));
    }
}
