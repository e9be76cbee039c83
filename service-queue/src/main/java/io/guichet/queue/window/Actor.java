package io.guichet.queue.window;

/**
 * Who gives a command at a window.
 *
 * @param id staff number
 * @param isSupervisor may act for the person signed in, and approves by acting
 */
public record Actor(String id, boolean isSupervisor) {}
