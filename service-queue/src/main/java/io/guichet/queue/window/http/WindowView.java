package io.guichet.queue.window.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.platform.domain.Words;
import io.guichet.queue.window.AtWindow;
import io.guichet.queue.window.CloseApproval;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.Suspension;
import io.guichet.queue.window.WindowState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A window as the people and devices of its hall see it.
 *
 * @param closeApprovedUntil until when a supervisor lets it be closed or suspended
 * @param waiting how many people it could call; only where one window is asked for
 */
record WindowView(
        String id,
        String hallId,
        String unitId,
        String number,
        Words label,
        List<String> itemCodes,
        WindowState state,
        @Nullable Staffed session,
        @Nullable Away suspension,
        @Nullable Instant closeApprovedUntil,
        @Nullable AtWindow ticket,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer waiting,
        long version) {

    /** @param qualified false when the qualification was lost meanwhile: nobody more is called */
    record Staffed(String staffId, Instant openedAt, List<String> itemCodes, boolean qualified) {

        static @Nullable Staffed of(@Nullable Session session, boolean qualified) {
            if (session == null) return null;
            return new Staffed(session.staffId(), session.openedAt(), sorted(session.itemCodes()), qualified);
        }
    }

    /** @param faultId of the device's fault that caused it; null when a person did */
    record Away(String reason, Instant since, @Nullable String faultId) {

        static @Nullable Away of(@Nullable Suspension suspension) {
            return suspension == null
                    ? null
                    : new Away(suspension.reason().words(), suspension.since(), suspension.faultId());
        }
    }

    static WindowView of(
            ServiceWindow window, boolean qualified, @Nullable AtWindow ticket, @Nullable Integer waiting) {
        CloseApproval approval = window.approval();
        return new WindowView(
                window.id(),
                window.hallId(),
                window.unitId(),
                window.number(),
                window.label(),
                sorted(window.itemCodes()),
                window.state(),
                Staffed.of(window.session(), qualified),
                Away.of(window.suspension()),
                approval == null ? null : approval.until(),
                ticket,
                waiting,
                window.version());
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
