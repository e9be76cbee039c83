package io.guichet.audit.violation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a violation, as it is told: codes and numbers. */
public sealed interface ViolationEvent {

    /** What every event says. */
    record Facts(
            String violationId,
            String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            @Nullable String staffId,
            String ruleCode,
            int rulesVersion,
            String grade,
            Instant occurredAt,
            Instant at) {}

    record Raised(
            @JsonUnwrapped Facts facts,
            String origin,
            @Nullable String ref) implements ViolationEvent {}

    record Confirmed(@JsonUnwrapped Facts facts, String consequence, String by) implements ViolationEvent {}

    record Dismissed(@JsonUnwrapped Facts facts, String by) implements ViolationEvent {}

    record Appealed(@JsonUnwrapped Facts facts, String by) implements ViolationEvent {}

    /** @param revoked the violation does not count any more */
    record AppealDecided(@JsonUnwrapped Facts facts, boolean revoked, String by) implements ViolationEvent {}
}
