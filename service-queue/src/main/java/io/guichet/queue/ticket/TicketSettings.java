package io.guichet.queue.ticket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tickets are kept.
 *
 * @param shardedByHall whether their collection is spread over shards by {@code hallId}; default false. Its unique
 *     indexes then begin with the hall. Changed on a database with tickets only as docs/runbooks/install-province.md says.
 */
@ConfigurationProperties("guichet.tickets")
public record TicketSettings(@DefaultValue("false") boolean shardedByHall) {}
