package io.guichet.queue.statistics;

import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.TicketState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What statistics look at in a ticket. */
public record PastVisit(
        String itemCode,
        TicketState state,
        @Nullable Outcome outcome,
        @Nullable String windowId,
        Instant issuedAt,
        @Nullable Instant calledAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Channel channel) {}
