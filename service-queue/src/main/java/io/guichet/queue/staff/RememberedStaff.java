package io.guichet.queue.staff;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.queue.organisation.ShortMemory;
import java.util.Optional;
import java.util.function.Supplier;

/** People who are read from the store once a second at most: every call asks whether the clerk is still qualified. */
public final class RememberedStaff implements Staff {

    private final Staff stored;
    private final ShortMemory<StaffMember> memory;

    public RememberedStaff(Staff stored, ShortMemory<StaffMember> memory) {
        this.stored = stored;
        this.memory = memory;
    }

    @Override
    public StaffMember find(String id) {
        return known(id).orElseThrow(() -> new NotFound("staff member", id));
    }

    @Override
    public Optional<StaffMember> known(String id) {
        return Optional.ofNullable(memory.recall(id, key -> stored.known(key).orElse(null)));
    }

    @Override
    public StaffMember add(Change<StaffMember, StaffEvent> change) {
        return forgetting(change.after().id(), () -> stored.add(change));
    }

    @Override
    public StaffMember save(Change<StaffMember, StaffEvent> change) {
        return forgetting(change.after().id(), () -> stored.save(change));
    }

    /** Also after a failed write: it failed because what is remembered is old. */
    private StaffMember forgetting(String id, Supplier<StaffMember> write) {
        try {
            return write.get();
        } finally {
            memory.forget(id);
        }
    }
}
