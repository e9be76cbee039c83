package io.guichet.audit.qualification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a qualification. Each says how it stands afterwards, so only the last one matters. */
public sealed interface QualificationEvent {

    State state();

    /**
     * How it stands.
     *
     * @param standing a {@link Standing}
     * @param itemCodes empty with QUALIFIED: everything
     * @param validUntil the first instant at which nothing holds any more; null unless QUALIFIED
     * @param sourceId training, exposure or command; null for an expiry
     * @param by a person; null where a rule did it
     */
    record State(
            String staffId,
            String standing,
            List<String> itemCodes,
            @Nullable Instant validUntil,
            String cause,
            @Nullable String sourceId,
            @Nullable String by,
            Instant at) {}

    record Granted(State state) implements QualificationEvent {}

    /** Nothing is left, or less than before. */
    record Lapsed(State state) implements QualificationEvent {}

    record Moved(State state) implements QualificationEvent {}

    record Reinstated(State state) implements QualificationEvent {}
}
