package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import io.guichet.queue.organisation.HallRules;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;

/** Brings a visitor who missed the call back into the line, within the hall's limits. */
public final class RejoinLine {

    private final TicketCommands commands;
    private final Halls halls;
    private final Clock clock;

    public RejoinLine(TicketCommands commands, Halls halls, Clock clock) {
        this.commands = commands;
        this.halls = halls;
        this.clock = clock;
    }

    public Ticket rejoin(String ticketId, IfMatch expected, String command) {
        return commands.carryOut(ticketId, expected, command, ticket -> {
            HallRules rules = halls.find(ticket.errand().hallId()).rules();
            return ticket.rejoin(new RejoinRule(rules.rejoinLimit(), rules.rejoinWithin()), command, clock.instant());
        });
    }
}
