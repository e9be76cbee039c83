package io.guichet.evaluation.rating;

import java.time.Instant;

/** What happened to a rating; {@code rating} is as it was right after. */
public sealed interface RatingEvent {

    Rating rating();

    Instant at();

    record Submitted(Rating rating, Instant at) implements RatingEvent {}
}
