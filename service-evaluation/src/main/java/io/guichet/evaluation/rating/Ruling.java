package io.guichet.evaluation.rating;

import java.time.Instant;

/**
 * What a person decided about a rating.
 *
 * @param exclude whether the rating stops counting
 * @param reason sealed
 */
public record Ruling(boolean exclude, String by, SealedText reason, Instant at) {}
