package io.guichet.queue.callback;

/** Who acts on a callback, and whether as a supervisor of its hall. */
public record Clerk(String staffId, boolean supervises) {}
