package io.guichet.equipment.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work was done once.
 *
 * @param dueDay null when only a meter decides and it was not reached yet
 * @param onTime before it was overdue
 */
public record Run(
        String id,
        @Nullable LocalDate dueDay,
        Instant at,
        String by,
        boolean onTime,
        @Nullable Long reading,
        List<ItemResult> results) {

    public Run {
        results = List.copyOf(results);
    }

    public List<ItemResult> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }
}
