package io.guichet.queue.staff;

import java.util.List;
import java.util.Set;

/** People at the windows of hall-2. */
public final class StaffFixture {

    private StaffFixture() {}

    /** For every item of the window. */
    public static StaffMember qualified(String id) {
        return new StaffMember(id, List.of("hall-2"), "unit-1", true, Set.of(), 0);
    }

    public static StaffMember qualifiedFor(String id, String... itemCodes) {
        return new StaffMember(id, List.of("hall-2"), "unit-1", true, Set.of(itemCodes), 0);
    }

    public static StaffMember untrained(String id) {
        return new StaffMember(id, List.of("hall-2"), "unit-1", false, Set.of(), 0);
    }

    public static StaffMember elsewhere(String id) {
        return new StaffMember(id, List.of("hall-9"), "unit-9", true, Set.of(), 0);
    }
}
