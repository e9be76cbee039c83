package io.guichet.queue.dayend;

import java.util.List;
import java.util.Optional;

/** The ended days of all halls. */
public interface DayEnds {

    Optional<DayEnd> known(String id);

    /** Newest first. */
    List<DayEnd> ofHall(String hallId, int most);

    /** Stores an end and its event; one that is there already stays as it is. */
    void add(DayEnd end);
}
