package io.guichet.complaint.deadline;

import io.guichet.platform.domain.Words;

/**
 * One limit, as configured. A case keeps the rules that were in force at its receipt; none of them is presented as law.
 *
 * @param version of the rule set it belongs to
 * @param limit in {@code unit}, at least 1; "the same day" is one day with the start day counted
 * @param startDayCounted whether the day of the start is the first day, if any working time of it is left; not for minutes
 * @param extensionMost how much one extension may add, in {@code unit}; 0 when it cannot be extended
 * @param source where the number comes from
 */
public record Rule(
        Purpose purpose,
        int version,
        Start from,
        Unit unit,
        int limit,
        boolean startDayCounted,
        int extensionMost,
        Words name,
        String source) {

    private static final int LONGEST = 100_000;

    public Rule {
        if (limit < 1 || limit > LONGEST) throw new IllegalArgumentException("limit: 1 to " + LONGEST);
        if (extensionMost < 0 || extensionMost > LONGEST) throw new IllegalArgumentException("extension: at least 0");
        if (unit == Unit.WORKING_MINUTES && startDayCounted) {
            throw new IllegalArgumentException("minutes count from the minute, not from a day");
        }
        if (source.isBlank()) throw new IllegalArgumentException("a limit says where it comes from");
    }
}
