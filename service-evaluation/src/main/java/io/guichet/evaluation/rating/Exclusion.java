package io.guichet.evaluation.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a rating does not count any more. It stays where it is and is shown as excluded.
 *
 * @param by who decided; null when the complaint service did, which knows
 */
public record Exclusion(Cause cause, @Nullable String by, Instant at) {

    /** What led to it. */
    public enum Cause {
        APPEAL,
        FLAG,
        UNTRUE
    }
}
