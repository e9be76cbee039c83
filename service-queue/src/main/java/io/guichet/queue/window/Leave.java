package io.guichet.queue.window;

import io.guichet.queue.organisation.Hall;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before somebody may leave a window.
 *
 * @param shortfall what would be missing without this window; null when enough stay
 */
record Leave(Actor actor, Hall hall, @Nullable Shortfall shortfall) {}
