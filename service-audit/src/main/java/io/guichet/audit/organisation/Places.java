package io.guichet.audit.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The copied organisation. */
public interface Places {

    /** Keeps this definition unless the same or a newer one is there: repeats and late ones change nothing. */
    void learn(Place place);

    Optional<Place> find(Kind kind, String id);

    /**
     * All of a kind by id.
     *
     * @param hallId of this hall only; null for all halls
     */
    List<Place> all(Kind kind, @Nullable String hallId);
}
