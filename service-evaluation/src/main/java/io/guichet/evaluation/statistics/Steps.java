package io.guichet.evaluation.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a bad rating has been put right; each the first time it happened, null while it has not.
 *
 * @param contactedAt when the citizen was reached first
 * @param rectifiedAt when the work was accepted
 * @param dueAt until when it was to be done, where the case says so
 * @param calledBackAt when the citizen was reached for the call-back
 * @param satisfied what the citizen said then: yes or basically; null when not asked
 */
public record Steps(
        @Nullable Instant contactedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant rectifiedAt,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Instant calledBackAt,
        @Nullable Boolean satisfied) {

    public static final Steps NONE = new Steps(null, null, null, null, null, null, null);
}
