package io.guichet.queue.window;

import java.time.Instant;

/**
 * A suspension that is over.
 *
 * @param reason its code
 */
public record Pause(String reason, Instant from, Instant until) {}
