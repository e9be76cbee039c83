package io.guichet.complaint.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that is handled together with this one.
 *
 * @param dueAt when its own citizen must have the answer
 */
public record Child(String id, @Nullable Instant dueAt) {}
