package io.guichet.queue.catalogue;

import io.guichet.platform.domain.Change;
import java.util.List;
import java.util.Optional;

/** All items. What is read may be one second old; what this process wrote is read at once. */
public interface Items {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    ServiceItem find(String code);

    Optional<ServiceItem> known(String code);

    /** In order of series, then code; none for an unknown hall. */
    List<ServiceItem> ofHall(String hallId);

    /**
     * Stores a new item.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when somebody else added it meanwhile
     */
    ServiceItem add(Change<ServiceItem, ItemEvent> change);

    /**
     * Stores what was decided on the version that the item carries; a change without events is not written.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when the stored version is another one
     */
    ServiceItem save(Change<ServiceItem, ItemEvent> change);
}
