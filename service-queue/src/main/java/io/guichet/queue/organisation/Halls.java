package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import java.util.List;
import java.util.Optional;

/** All halls. What is read may be one second old; what this process wrote is read at once. */
public interface Halls {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    Hall find(String id);

    Optional<Hall> known(String id);

    /** In order of their ids. */
    List<Hall> all();

    /**
     * Stores a new hall.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when somebody else added it meanwhile
     */
    Hall add(Change<Hall, HallEvent> change);

    /**
     * Stores what was decided on the version that the hall carries; a change without events is not written.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when the stored version is another one
     */
    Hall save(Change<Hall, HallEvent> change);
}
