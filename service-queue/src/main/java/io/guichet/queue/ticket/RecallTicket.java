package io.guichet.queue.ticket;

import io.guichet.platform.http.IfMatch;
import io.guichet.queue.organisation.Halls;
import java.time.Clock;

/** Calls the same visitor again, as often as the hall's rules allow. */
public final class RecallTicket {

    private final TicketCommands commands;
    private final Halls halls;
    private final Clock clock;

    public RecallTicket(TicketCommands commands, Halls halls, Clock clock) {
        this.commands = commands;
        this.halls = halls;
        this.clock = clock;
    }

    public Ticket recall(String ticketId, String staffId, IfMatch expected, String command) {
        return commands.carryOutAtDesk(ticketId, staffId, expected, command, ticket -> {
            int limit = halls.find(ticket.errand().hallId()).rules().recallLimit();
            return ticket.recall(limit, command, clock.instant());
        });
    }
}
