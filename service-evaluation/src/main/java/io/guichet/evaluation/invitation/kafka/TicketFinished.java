package io.guichet.evaluation.invitation.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Outcome;
import io.guichet.evaluation.invitation.ServiceEvent;
import io.guichet.evaluation.invitation.TrackingTokenHash;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.Objects;

/** What we read of {@code io.guichet.queue.ticket.finished.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TicketFinished(
        String ticketId,
        String hallId,
        String unitId,
        String itemCode,
        String number,
        String windowId,
        String staffId,
        Outcome outcome,
        Instant at,
        String trackingTokenHash) {

    TicketFinished {
        Ids.slug("ticketId", ticketId);
        Ids.slug("hallId", hallId);
        Ids.slug("unitId", unitId);
        Ids.slug("itemCode", itemCode);
        Ids.slug("windowId", windowId);
        Ids.slug("staffId", staffId);
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(at, "at");
        new TrackingTokenHash(trackingTokenHash);
    }

    Invitation toInvitation() {
        ServiceEvent event =
                new ServiceEvent(ticketId, number, hallId, unitId, itemCode, windowId, staffId, outcome, at);
        return new Invitation(event, new TrackingTokenHash(trackingTokenHash));
    }
}
