package io.guichet.queue.referral.mongo;

import io.guichet.queue.referral.Referral;
import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.TicketEvent;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A referral as BSON and back. */
final class ReferralDocument {

    private ReferralDocument() {}

    static Document of(Referral referral) {
        Referral.Origin origin = referral.origin();
        TicketEvent.Destination to = referral.to();
        Document stored = new Document("_id", referral.id())
                .append(
                        "origin",
                        new Document("ticketId", origin.ticketId())
                                .append("number", origin.number())
                                .append("hallId", origin.hallId())
                                .append("unitId", origin.unitId())
                                .append("itemCode", origin.itemCode())
                                .append("sentBy", origin.sentBy())
                                .append("firstStaffId", origin.firstAsked().staffId())
                                .append("firstWindowId", origin.firstAsked().windowId()))
                .append(
                        "to",
                        new Document("hallId", to.hallId())
                                .append("unitId", to.unitId())
                                .append("itemCode", to.itemCode())
                                .append("reason", to.reason()))
                .append("at", referral.at());
        if (referral.ticketId() != null) stored.append("ticketId", referral.ticketId());
        if (referral.takenAt() != null) stored.append("takenAt", referral.takenAt());
        if (referral.startedAt() != null) stored.append("startedAt", referral.startedAt());
        return stored;
    }

    static Referral read(Document stored) {
        Document origin = stored.get("origin", Document.class);
        Document to = stored.get("to", Document.class);
        String id = stored.getString("_id");
        return new Referral(
                id,
                new Referral.Origin(
                        origin.getString("ticketId"),
                        origin.getString("number"),
                        origin.getString("hallId"),
                        origin.getString("unitId"),
                        origin.getString("itemCode"),
                        origin.getString("sentBy"),
                        new FirstAsked(origin.getString("firstStaffId"), origin.getString("firstWindowId"))),
                new TicketEvent.Destination(
                        id,
                        to.getString("hallId"),
                        to.getString("unitId"),
                        to.getString("itemCode"),
                        to.getString("reason")),
                stored.getDate("at").toInstant(),
                stored.getString("ticketId"),
                instant(stored, "takenAt"),
                instant(stored, "startedAt"));
    }

    private static @Nullable Instant instant(Document stored, String field) {
        return stored.get(field) == null ? null : stored.getDate(field).toInstant();
    }
}
