package io.guichet.audit.shelf;

/**
 * A record as the shelf has it.
 *
 * @param version grows with each change; 1 when it was added
 */
public record Stored<A>(A value, long version) {}
