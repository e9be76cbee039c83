package io.guichet.evaluation.invitation.mongo;

import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Outcome;
import io.guichet.evaluation.invitation.ServiceEvent;
import io.guichet.evaluation.invitation.TrackingTokenHash;
import org.bson.Document;

/** Invitation to BSON and back. */
final class InvitationDocument {

    private InvitationDocument() {}

    static Document of(Invitation invitation) {
        ServiceEvent event = invitation.event();
        return new Document("_id", event.ticketId())
                .append("number", event.number())
                .append("hallId", event.hallId())
                .append("unitId", event.unitId())
                .append("itemCode", event.itemCode())
                .append("windowId", event.windowId())
                .append("staffId", event.staffId())
                .append("outcome", event.outcome().name())
                .append("finishedAt", event.finishedAt())
                .append("trackingTokenHash", invitation.citizenToken().value());
    }

    static Invitation read(Document found) {
        ServiceEvent event = new ServiceEvent(
                found.getString("_id"),
                found.getString("number"),
                found.getString("hallId"),
                found.getString("unitId"),
                found.getString("itemCode"),
                found.getString("windowId"),
                found.getString("staffId"),
                Outcome.valueOf(found.getString("outcome")),
                found.getDate("finishedAt").toInstant());
        return new Invitation(event, new TrackingTokenHash(found.getString("trackingTokenHash")));
    }
}
