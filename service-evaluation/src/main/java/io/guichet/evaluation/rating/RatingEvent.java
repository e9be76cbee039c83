package io.guichet.evaluation.rating;

import io.guichet.evaluation.tag.Choice;
import java.time.Instant;

/** What happened to a rating; {@code rating} is as it was right after. */
public sealed interface RatingEvent {

    Rating rating();

    Instant at();

    record Submitted(Rating rating, Instant at) implements RatingEvent {}

    /** @param from what the citizen had said before */
    record Corrected(Rating rating, Choice from, Instant at) implements RatingEvent {}

    record Flagged(Rating rating, Flag flag, Instant at) implements RatingEvent {}

    /** A person looked at a flag. */
    record FlagDecided(Rating rating, Flag flag, Ruling ruling, Instant at) implements RatingEvent {}

    record Appealed(Rating rating, Appeal appeal, Instant at) implements RatingEvent {}

    record AppealDecided(Rating rating, Ruling ruling, Instant at) implements RatingEvent {}

    record Excluded(Rating rating, Exclusion exclusion, Instant at) implements RatingEvent {}

    /** The complaint service told something new. */
    record RectificationMoved(Rating rating, Instant at) implements RatingEvent {}

    /** What was wrong is put right and accepted; once for a rating. */
    record Rectified(Rating rating, Instant at) implements RatingEvent {}

    /** Somebody saw how to reach the citizen. */
    record ContactOpened(Rating rating, String by, ContactPurpose purpose, Instant at) implements RatingEvent {}
}
