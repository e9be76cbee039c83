package io.guichet.queue.appointment;

import java.time.Instant;

/**
 * That somebody checked in.
 *
 * @param command the key of the command that did
 */
public record Use(String ticketId, String command, Instant at) {}
