package io.guichet.queue.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the ticket left the line or the window for good, or for the time being when it was missed.
 *
 * @param outcome only of a finished service
 */
public record Ending(Instant at, @Nullable Outcome outcome) {}
