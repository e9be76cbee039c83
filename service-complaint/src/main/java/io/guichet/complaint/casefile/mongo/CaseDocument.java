package io.guichet.complaint.casefile.mongo;

import static io.guichet.complaint.casefile.mongo.Fields.instant;
import static io.guichet.complaint.casefile.mongo.Fields.moment;
import static io.guichet.complaint.casefile.mongo.Fields.one;
import static io.guichet.complaint.casefile.mongo.Fields.parse;
import static io.guichet.complaint.casefile.mongo.Fields.sealed;
import static io.guichet.complaint.casefile.mongo.Fields.text;

import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseState;
import io.guichet.complaint.casefile.Channel;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.People;
import io.guichet.complaint.casefile.Personal;
import io.guichet.complaint.casefile.SentUp;
import io.guichet.complaint.casefile.Severity;
import io.guichet.complaint.casefile.Subject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Case to BSON and back. {@code _id}, version and events are the platform's business. */
final class CaseDocument {

    private CaseDocument() {}

    static Document state(CaseFile file) {
        Document state = new Document("number", file.number())
                .append("kind", file.kind().name())
                .append("channel", file.channel().name())
                .append("state", file.state().name())
                .append("severity", file.severity().name())
                .append("receivedAt", file.receivedAt())
                .append("closedAt", file.closedAt())
                .append("hallId", file.subject().hallId())
                .append("unitId", file.subject().unitId())
                .append("itemCode", file.subject().itemCode())
                .append("windowId", file.subject().windowId())
                .append("ticketId", file.subject().ticketId())
                .append("ratingId", file.subject().ratingId())
                .append("staffId", file.subject().staffId())
                .append("handler", file.people().handler())
                .append("reviewer", file.people().reviewer())
                .append("caller", file.people().caller())
                .append("phoneIndex", file.personal().phoneIndex())
                .append("personal", personal(file.personal()))
                .append("work", WorkDocument.work(file.work()))
                .append("joins", WorkDocument.joins(file.joins()))
                .append("journal", WorkDocument.journal(file.journal()));
        state.putAll(TermsDocument.state(file.terms()));
        // Asked for by lists and sweeps only; follows from the rest.
        return state.append("changedAt", file.journal().lastAt())
                // Whatever was changed is looked at, to find out when it has to be next.
                .append("sweepAt", file.journal().lastAt())
                .append("open", file.state().isOpen())
                .append("nextDueAt", file.terms().nextDueAt().orElse(null))
                .append("provisional", file.terms().isProvisional())
                .append("sentUp", SentUp.isKnownAbove(file));
    }

    static CaseFile read(Document found) {
        return new CaseFile(
                text(found, "_id"),
                text(found, "number"),
                parse(found, "kind", Kind::valueOf),
                parse(found, "channel", Channel::valueOf),
                parse(found, "state", CaseState::valueOf),
                parse(found, "severity", Severity::valueOf),
                new Subject(
                        text(found, "hallId"),
                        found.getString("unitId"),
                        found.getString("itemCode"),
                        found.getString("windowId"),
                        found.getString("ticketId"),
                        found.getString("ratingId"),
                        found.getString("staffId")),
                personal(one(found, "personal"), found.getString("phoneIndex")),
                new People(found.getString("handler"), found.getString("reviewer"), found.getString("caller")),
                TermsDocument.read(found),
                WorkDocument.work(one(found, "work")),
                WorkDocument.joins(one(found, "joins")),
                WorkDocument.journal(one(found, "journal")),
                moment(found, "receivedAt"),
                instant(found, "closedAt"),
                found.getLong("version"));
    }

    private static Document personal(Personal personal) {
        return new Document("key", personal.key())
                .append("name", sealed(personal.name()))
                .append("phone", sealed(personal.phone()))
                .append("text", sealed(personal.text()))
                .append("secretHash", personal.secretHash())
                .append("anonymous", personal.anonymous())
                .append("reachable", personal.reachable());
    }

    private static Personal personal(Document found, @Nullable String phoneIndex) {
        return new Personal(
                found.getString("key"),
                sealed(found, "name"),
                sealed(found, "phone"),
                sealed(found, "text"),
                phoneIndex,
                found.getString("secretHash"),
                found.getBoolean("anonymous", true),
                found.getBoolean("reachable", false));
    }
}
