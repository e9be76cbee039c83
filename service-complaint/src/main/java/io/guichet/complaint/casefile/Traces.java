package io.guichet.complaint.casefile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the cause of a case leads to.
 *
 * @param equipmentId the device that failed
 * @param trainingId the training that follows
 */
public record Traces(
        @Nullable String windowId,
        @Nullable String staffId,
        @Nullable String itemCode,
        @Nullable String equipmentId,
        @Nullable String trainingId) {

    public static final Traces NONE = new Traces(null, null, null, null, null);

    /** What nobody corrected is as the case said when it came. */
    Traces or(Subject subject) {
        return new Traces(
                windowId == null ? subject.windowId() : windowId,
                staffId == null ? subject.staffId() : staffId,
                itemCode == null ? subject.itemCode() : itemCode,
                equipmentId,
                trainingId);
    }

    /** Those of a case that nobody has looked into yet. */
    public static Traces of(Subject subject) {
        return NONE.or(subject);
    }

    /** Whether both lead to the same window, person or item. */
    public boolean meet(Traces other) {
        return same(windowId, other.windowId) || same(staffId, other.staffId) || same(itemCode, other.itemCode);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && Objects.equals(one, other);
    }
}
