package io.guichet.queue.staff;

import io.guichet.platform.domain.Change;
import java.util.List;
import java.util.Set;

/**
 * A person at windows, known by number only.
 *
 * @param id the staff number; subject of the person's token
 * @param hallIds where the person works, at least one
 * @param qualified trained and examined
 * @param itemCodes what the qualification is for; empty means every item of the window
 */
public record StaffMember(
        String id, List<String> hallIds, String unitId, boolean qualified, Set<String> itemCodes, long version) {

    public StaffMember {
        if (hallIds.isEmpty()) throw new IllegalArgumentException("hallIds: at least one");
        hallIds = hallIds.stream().distinct().sorted().toList();
        itemCodes = Set.copyOf(itemCodes);
    }

    public boolean isQualifiedFor(String itemCode) {
        return qualified && (itemCodes.isEmpty() || itemCodes.contains(itemCode));
    }

    public boolean worksIn(String hallId) {
        return hallIds.contains(hallId);
    }

    public Change<StaffMember, StaffEvent> redefine(StaffMember wanted) {
        StaffMember after = wanted.at(version);
        return after.equals(this) ? Change.none(this) : Change.of(after, new StaffEvent.Defined(after));
    }

    /** The same person as stored under another version. */
    public StaffMember at(long stored) {
        return new StaffMember(id, hallIds, unitId, qualified, itemCodes, stored);
    }
}
