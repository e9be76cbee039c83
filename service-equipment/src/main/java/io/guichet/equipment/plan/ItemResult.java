package io.guichet.equipment.plan;

import org.jspecify.annotations.Nullable;

/**
 * What was found at one item of the checklist.
 *
 * @param note in words; stays in this service
 * @param workOrderId of the repair that a failed item asks for; follows from plan, run and item
 */
public record ItemResult(
        String itemId,
        boolean passed,
        @Nullable String note,
        @Nullable String workOrderId) {

    private static final int LONGEST = 500;

    public ItemResult {
        if (note != null && (note.isBlank() || note.length() > LONGEST)) {
            throw new IllegalArgumentException("note: 1 to " + LONGEST + " characters");
        }
    }
}
