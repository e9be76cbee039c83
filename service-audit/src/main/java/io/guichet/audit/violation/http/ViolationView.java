package io.guichet.audit.violation.http;

import io.guichet.audit.rule.Grade;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.violation.Origin;
import io.guichet.audit.violation.Violation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A violation as those who decide and the person see it. */
record ViolationView(
        String id,
        String hallId,
        @Nullable String unitId,
        @Nullable String windowId,
        @Nullable String staffId,
        String ruleCode,
        int rulesVersion,
        Grade grade,
        Origin origin,
        Instant occurredAt,
        LocalDate day,
        @Nullable String note,
        @Nullable String raisedBy,
        Instant raisedAt,
        Violation.State state,
        Violation.@Nullable Decision decision,
        Violation.@Nullable Appeal appeal,
        long version) {

    static ViolationView of(Stored<Violation> stored) {
        Violation it = stored.value();
        return new ViolationView(
                it.id(),
                it.concerned().hallId(),
                it.concerned().unitId(),
                it.concerned().windowId(),
                it.concerned().staffId(),
                it.ruleCode(),
                it.rulesVersion(),
                it.grade(),
                it.origin(),
                it.occurredAt(),
                it.day(),
                it.note(),
                it.raisedBy(),
                it.raisedAt(),
                it.state(),
                it.decision(),
                it.appeal(),
                stored.version());
    }
}
