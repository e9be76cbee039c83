package io.guichet.queue.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the audit service said last of a person's qualification.
 *
 * @param qualified false: lapsed, or moved from post
 * @param itemCodes what the qualification is for; empty means every item of the window
 * @param validUntil the first instant at which it does not hold any more; null when it is not qualified
 * @param seq of the event: a higher one is newer
 */
public record AuditedStanding(
        String staffId,
        boolean qualified,
        List<String> itemCodes,
        @Nullable Instant validUntil,
        long seq) {

    public AuditedStanding {
        itemCodes = itemCodes.stream().distinct().sorted().toList();
    }

    /** The person as audit sees it; the operator still says where the person works. */
    StaffMember seenOn(StaffMember defined, Instant now) {
        boolean holds = qualified && (validUntil == null || now.isBefore(validUntil));
        return new StaffMember(
                defined.id(), defined.hallIds(), defined.unitId(), holds, Set.copyOf(itemCodes), defined.version());
    }
}
