package io.guichet.complaint.casefile;

import java.time.Instant;
import java.util.List;

/**
 * Whether it happened again after the case was closed.
 *
 * @param cases those in which it did; none: what was done helped
 */
public record Recurrence(Instant checkedAt, List<String> cases) {

    public Recurrence {
        cases = List.copyOf(cases);
    }

    public boolean hasRecurred() {
        return !cases.isEmpty();
    }
}
