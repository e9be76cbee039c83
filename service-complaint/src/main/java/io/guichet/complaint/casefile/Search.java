package io.guichet.complaint.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for; what is null does not matter.
 *
 * @param dueBefore the next limit ends before this
 * @param phoneIndex the citizen's phone, unreadable
 * @param sentUpOnly somebody above the handler has heard of it
 * @param page from 0
 */
public record Search(
        @Nullable String hallId,
        @Nullable Kind kind,
        @Nullable CaseState state,
        @Nullable String assignee,
        @Nullable Instant dueBefore,
        @Nullable String number,
        @Nullable String phoneIndex,
        boolean openOnly,
        boolean sentUpOnly,
        int page) {

    public static final int PAGE = 50;

    /** Whether or not it was sent up. */
    public Search(
            @Nullable String hallId,
            @Nullable Kind kind,
            @Nullable CaseState state,
            @Nullable String assignee,
            @Nullable Instant dueBefore,
            @Nullable String number,
            @Nullable String phoneIndex,
            boolean openOnly,
            int page) {
        this(hallId, kind, state, assignee, dueBefore, number, phoneIndex, openOnly, false, page);
    }
}
