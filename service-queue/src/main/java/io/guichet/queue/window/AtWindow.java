package io.guichet.queue.window;

/**
 * The ticket that a window has called or serves.
 *
 * @param id of the ticket
 * @param number as printed
 * @param state by name, as the ticket shows it
 */
public record AtWindow(String id, String number, String state) {}
