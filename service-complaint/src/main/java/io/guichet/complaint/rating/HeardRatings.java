package io.guichet.complaint.rating;

import java.util.Optional;

/** The latest word on each rating that was ever bad, corrected or excluded. */
public interface HeardRatings {

    /**
     * Keeps it unless something later is known. What is known of reachability and exclusion is not forgotten by an event
     * that does not speak of it.
     *
     * @return the latest, which may be another one
     */
    HeardRating keep(HeardRating heard);

    Optional<HeardRating> find(String ratingId);
}
