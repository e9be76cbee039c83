package io.guichet.evaluation.rating;

import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ratings, at most one for each ticket. */
public interface Ratings {

    /**
     * Keeps a new rating with its events, unless its ticket has one: of many at once, one is kept.
     *
     * @return whether it was kept; if not, nothing changed
     */
    boolean add(Change<Rating, RatingEvent> change);

    /**
     * Keeps a change; one without events is none.
     *
     * @return the rating as it is kept now
     * @throws io.guichet.platform.domain.Stale when the rating was changed since it was read
     */
    Rating save(Change<Rating, RatingEvent> change);

    Optional<Rating> find(String id);

    /** Those of the given tickets that have a rating, by what is stored at this moment. */
    Set<String> rated(Collection<String> ticketIds);

    /** Those that fit, newest first. */
    List<Rating> search(RatingQuery query, int skip, int limit);

    /** What this device gave in this time, both ends included, oldest first. */
    List<Rating> ofDevice(String device, Instant from, Instant to);

    /** What was given with this phone number in this time, both ends included, oldest first. */
    List<Rating> ofContact(String contact, Instant from, Instant to);

    /** What was given at this window in this time, both ends included, oldest first. */
    List<Rating> atWindow(String windowId, Instant from, Instant to);
}
