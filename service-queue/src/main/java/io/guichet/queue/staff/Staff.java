package io.guichet.queue.staff;

import io.guichet.platform.domain.Change;
import java.util.Optional;

/** All people at windows. */
public interface Staff {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    StaffMember find(String id);

    Optional<StaffMember> known(String id);

    /**
     * Stores a new staff member.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when somebody else added it meanwhile
     */
    StaffMember add(Change<StaffMember, StaffEvent> change);

    /**
     * Stores what was decided on the version that the member carries; a change without events is not written.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when the stored version is another one
     */
    StaffMember save(Change<StaffMember, StaffEvent> change);
}
