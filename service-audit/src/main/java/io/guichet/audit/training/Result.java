package io.guichet.audit.training;

import org.jspecify.annotations.Nullable;

/**
 * One person's part in a training.
 *
 * @param score 0 to 100; null when absent or when there was no examination
 */
public record Result(
        String staffId, boolean attended, @Nullable Integer score) {

    private static final int HIGHEST = 100;

    public Result {
        if (score != null && (score < 0 || score > HIGHEST)) throw new IllegalArgumentException("score: 0 to 100");
        if (score != null && !attended) throw new IllegalArgumentException("who was absent has no score");
    }
}
