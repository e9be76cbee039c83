package io.guichet.queue.staff;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.queue.organisation.ShortMemory;
import java.time.InstantSource;
import java.util.Optional;

/**
 * People with the qualification that audit told of (M4); while it told nothing of a person, what an operator set holds.
 * Nobody is staff on audit's word alone.
 */
public final class AuditedStaff implements Staff {

    private final Staff defined;
    private final AuditedStandings standings;
    private final ShortMemory<AuditedStanding> memory;
    private final InstantSource clock;

    public AuditedStaff(
            Staff defined, AuditedStandings standings, ShortMemory<AuditedStanding> memory, InstantSource clock) {
        this.defined = defined;
        this.standings = standings;
        this.memory = memory;
        this.clock = clock;
    }

    /** The same people as operators set them: what is decided on these may be saved. */
    public Staff defined() {
        return defined;
    }

    @Override
    public StaffMember find(String id) {
        return known(id).orElseThrow(() -> new NotFound("staff member", id));
    }

    @Override
    public Optional<StaffMember> known(String id) {
        return defined.known(id).map(member -> {
            AuditedStanding told = memory.recall(id, key -> standings.of(key).orElse(null));
            return told == null ? member : told.seenOn(member, clock.instant());
        });
    }

    @Override
    public StaffMember add(Change<StaffMember, StaffEvent> change) {
        return defined.add(change);
    }

    @Override
    public StaffMember save(Change<StaffMember, StaffEvent> change) {
        return defined.save(change);
    }
}
