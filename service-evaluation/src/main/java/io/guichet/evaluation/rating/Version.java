package io.guichet.evaluation.rating;

import io.guichet.evaluation.tag.Choice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen said at one time. A correction adds one; none is ever changed or removed.
 *
 * @param comment sealed for its place among the versions
 * @param command the intent that made it, so that the same request after a crash finds its own version
 */
public record Version(Choice choice, @Nullable SealedText comment, Instant at, String command) {}
