package io.guichet.queue.appointment;

import java.time.Instant;

/** A slot that may be booked, and how many of its places are left. */
public record FreeSlot(Instant startsAt, Instant endsAt, int places, int free) {}
