package io.guichet.audit.search;

import java.time.Instant;

/** An entry by its place in the log; what it says is read there. */
public record FoundEntry(long index, Instant at) {}
