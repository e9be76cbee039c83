package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import java.time.Clock;

/** The service ends, one way or another; the visitor is asked for a rating. */
public final class FinishServing {

    private final TicketCommands commands;
    private final Clock clock;

    public FinishServing(TicketCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public Ticket finish(String ticketId, String staffId, Outcome outcome, IfMatch expected, String command) {
        return commands.carryOutAtDesk(
                ticketId, staffId, expected, command, ticket -> ticket.finish(outcome, command, clock.instant()));
    }
}
