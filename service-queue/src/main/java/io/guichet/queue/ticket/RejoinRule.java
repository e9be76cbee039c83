package io.guichet.queue.ticket;

import java.time.Duration;

/** How often and how long after a missed call a visitor may come back into the line. */
public record RejoinRule(int times, Duration within) {}
