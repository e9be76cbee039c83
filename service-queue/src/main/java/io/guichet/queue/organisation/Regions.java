package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import java.util.Optional;

/** All regions. */
public interface Regions {

    Optional<Region> known(String id);

    /** @throws io.guichet.platform.domain.Stale when somebody else added it meanwhile */
    Region add(Change<Region, RegionEvent> change);

    /**
     * A change without events is not written.
     *
     * @throws io.guichet.platform.domain.Stale when the stored version is another one
     */
    Region save(Change<Region, RegionEvent> change);
}
