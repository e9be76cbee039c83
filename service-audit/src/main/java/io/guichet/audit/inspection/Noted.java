package io.guichet.audit.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the inspector notes it at the visit; it becomes one of its own when the inspection is published.
 *
 * @param itemCode the line of the checklist; null for what no line asks for
 * @param ruleCode the clause
 * @param ownerId who puts it right
 */
public record Noted(
        @Nullable String itemCode,
        String ruleCode,
        Severity severity,
        @Nullable String staffId,
        @Nullable String windowId,
        @Nullable String unitId,
        @Nullable String assetId,
        String text,
        String ownerId,
        LocalDate dueOn) {

    /** How bad it is. */
    public enum Severity {
        MINOR,
        MAJOR,
        CRITICAL
    }
}
