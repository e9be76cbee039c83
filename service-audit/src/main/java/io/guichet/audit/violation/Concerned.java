package io.guichet.audit.violation;

import org.jspecify.annotations.Nullable;

/** Whom it is about, and where. A candidate may name only the place. */
public record Concerned(
        String hallId,
        @Nullable String unitId,
        @Nullable String windowId,
        @Nullable String staffId) {

    boolean isPerson(String subject) {
        return subject.equals(staffId);
    }

    Concerned withPerson(@Nullable String person) {
        return person == null ? this : new Concerned(hallId, unitId, windowId, person);
    }
}
