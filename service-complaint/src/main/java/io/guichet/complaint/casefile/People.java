package io.guichet.complaint.casefile;

import org.jspecify.annotations.Nullable;

/** Who did what in this round; different people, see {@link Duties}. */
public record People(
        @Nullable String handler,
        @Nullable String reviewer,
        @Nullable String caller) {

    static final People NOBODY = new People(null, null, null);

    People handler(@Nullable String staff) {
        return new People(staff, reviewer, caller);
    }

    People reviewer(String staff) {
        return new People(handler, staff, caller);
    }

    People caller(String staff) {
        return new People(handler, reviewer, staff);
    }
}
