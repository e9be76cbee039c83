package io.guichet.equipment.workorder;

import io.guichet.equipment.shelf.Check;
import java.time.Instant;
import java.util.List;

/**
 * What was done.
 *
 * @param labourMinutes 0 to 14,400
 * @param otherCents travel, a vendor's bill
 */
public record Work(int labourMinutes, List<Part> parts, long otherCents, Cause cause, String by, Instant at) {

    public Work {
        Check.between("labourMinutes", labourMinutes, 0, 14_400);
        parts = Check.atMost("parts", parts, 50);
        Check.between("otherCents", otherCents, 0, 10_000_000_000L);
        Check.present("cause", cause);
    }

    /** Without labour, whose price is the charge sheet's. */
    public long materialCents() {
        return parts.stream().mapToLong(Part::cents).sum() + otherCents;
    }
}
