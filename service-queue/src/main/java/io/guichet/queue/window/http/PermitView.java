package io.guichet.queue.window.http;

import io.guichet.queue.window.Permit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A permit as granted. */
record PermitView(
        String id,
        String windowId,
        String hallId,
        @Nullable String staffId,
        Instant from,
        Instant to,
        String reason,
        String grantedBy,
        Instant grantedAt) {

    static PermitView of(Permit permit) {
        return new PermitView(
                permit.id(),
                permit.windowId(),
                permit.hallId(),
                permit.staffId(),
                permit.during().from(),
                permit.during().until(),
                permit.reason().words(),
                permit.grantedBy(),
                permit.grantedAt());
    }
}
