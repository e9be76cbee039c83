package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;

/** What a command decides about the ticket as it is now. */
@FunctionalInterface
interface Decision {
    Change<Ticket, TicketEvent> about(Ticket ticket);
}
