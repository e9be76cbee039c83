package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import java.util.List;
import java.util.Optional;

/** All units. */
public interface Units {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    ServiceUnit find(String id);

    Optional<ServiceUnit> known(String id);

    /** In order of their ids; none for an unknown hall. */
    List<ServiceUnit> ofHall(String hallId);

    /** @throws io.guichet.platform.domain.Stale when somebody else added it meanwhile */
    ServiceUnit add(Change<ServiceUnit, UnitEvent> change);

    /**
     * A change without events is not written.
     *
     * @throws io.guichet.platform.domain.Stale when the stored version is another one
     */
    ServiceUnit save(Change<ServiceUnit, UnitEvent> change);
}
