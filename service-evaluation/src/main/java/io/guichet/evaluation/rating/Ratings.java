package io.guichet.evaluation.rating;

import io.guichet.platform.domain.Change;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The ratings, at most one for each ticket. */
public interface Ratings {

    /**
     * Keeps a new rating with its event, unless its ticket has one: of many at once, one is kept.
     *
     * @return whether it was kept; if not, nothing changed
     */
    boolean add(Change<Rating, RatingEvent> change);

    Optional<Rating> find(String id);

    /** Those of the given tickets that have a rating, by what is stored at this moment. */
    Set<String> rated(Collection<String> ticketIds);
}
