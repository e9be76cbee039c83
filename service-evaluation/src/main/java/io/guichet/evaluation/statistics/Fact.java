package io.guichet.evaluation.statistics;

import org.jspecify.annotations.Nullable;

/**
 * All that figures need of one service event and its rating. No word of the citizen's is in it.
 *
 * @param voice null while unrated
 */
public record Fact(About about, @Nullable Voice voice) {}
