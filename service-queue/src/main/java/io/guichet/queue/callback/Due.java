package io.guichet.queue.callback;

import java.time.Instant;

/**
 * By when the person is called.
 *
 * @param provisional true when holidays that are not announced yet may still move it
 */
public record Due(Instant at, boolean provisional) {}
