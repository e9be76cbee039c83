package io.guichet.queue.ticket.http;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.TrackingTokens;
import org.jspecify.annotations.Nullable;

/** Lets the holder of the tracking token and the hall's people at a ticket; for anybody else there is none. */
public final class TicketDoor {

    public static final String TOKEN = "X-Tracking-Token";

    private final Tickets tickets;

    public TicketDoor(Tickets tickets) {
        this.tickets = tickets;
    }

    /** @throws NotFound also when the ticket exists but is not the caller's to see */
    public Ticket open(String id, @Nullable String token) {
        Ticket ticket = tickets.find(id);
        boolean holder = token != null && TrackingTokens.isHashOf(ticket.tokenHash(), token);
        if (holder || Caller.current().may(ticket.errand().hallId(), Role.STAFF, Role.SUPERVISOR)) return ticket;
        throw new NotFound("ticket", id);
    }
}
