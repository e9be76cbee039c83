package io.guichet.queue.staff;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.queue.organisation.Versioned;
import java.util.List;
import java.util.Optional;

/** Staff in a map, with the promises of {@link StaffContract}. */
public final class InMemoryStaff implements Staff {

    private final Versioned<StaffMember, StaffEvent> staff =
            new Versioned<>(StaffMember::id, StaffMember::version, StaffMember::at);

    public List<StaffEvent> events() {
        return staff.events();
    }

    /** The member as if defined before. */
    public StaffMember given(StaffMember member) {
        return add(Change.of(member, new StaffEvent.Defined(member)));
    }

    @Override
    public StaffMember find(String id) {
        return known(id).orElseThrow(() -> new NotFound("staff member", id));
    }

    @Override
    public Optional<StaffMember> known(String id) {
        return staff.known(id);
    }

    @Override
    public StaffMember add(Change<StaffMember, StaffEvent> change) {
        return staff.add(change);
    }

    @Override
    public StaffMember save(Change<StaffMember, StaffEvent> change) {
        return staff.save(change);
    }
}
