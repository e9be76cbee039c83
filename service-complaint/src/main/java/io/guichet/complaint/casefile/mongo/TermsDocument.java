package io.guichet.complaint.casefile.mongo;

import static io.guichet.complaint.casefile.mongo.Fields.each;
import static io.guichet.complaint.casefile.mongo.Fields.instant;
import static io.guichet.complaint.casefile.mongo.Fields.moment;
import static io.guichet.complaint.casefile.mongo.Fields.one;
import static io.guichet.complaint.casefile.mongo.Fields.parse;
import static io.guichet.complaint.casefile.mongo.Fields.sealed;
import static io.guichet.complaint.casefile.mongo.Fields.text;

import io.guichet.complaint.casefile.CaseClock;
import io.guichet.complaint.casefile.Extension;
import io.guichet.complaint.casefile.Terms;
import io.guichet.complaint.deadline.Deadline;
import io.guichet.complaint.deadline.Pause;
import io.guichet.complaint.deadline.Purpose;
import io.guichet.complaint.deadline.Rule;
import io.guichet.complaint.deadline.Start;
import io.guichet.complaint.deadline.Unit;
import io.guichet.platform.domain.Words;
import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;

/** The clocks of a case, with their rules as they were: a later version of the rules does not reach them. */
final class TermsDocument {

    private TermsDocument() {}

    static Document state(Terms terms) {
        Extension extension = terms.extension();
        return new Document("rulesVersion", terms.rulesVersion())
                .append("countedThrough", terms.countedThrough().toString())
                .append(
                        "clocks",
                        terms.clocks().stream().map(TermsDocument::clock).toList())
                .append(
                        "pauses",
                        terms.pauses().stream().map(TermsDocument::pause).toList())
                .append("extension", extension == null ? null : extension(extension));
    }

    static Terms read(Document found) {
        Document extension = found.get("extension", Document.class);
        return new Terms(
                found.getInteger("rulesVersion"),
                LocalDate.parse(text(found, "countedThrough")),
                each(found, "clocks", TermsDocument::clock),
                each(found, "pauses", TermsDocument::pause),
                extension == null ? null : extension(extension));
    }

    private static Document clock(CaseClock clock) {
        return new Document("rule", rule(clock.rule()))
                .append("start", clock.start())
                .append("extendedBy", clock.extendedBy())
                .append("dueAt", clock.deadline().dueAt())
                .append("provisional", clock.deadline().provisional())
                .append("doneAt", clock.doneAt())
                .append("overdueNoted", clock.overdueNoted());
    }

    private static CaseClock clock(Document found) {
        return new CaseClock(
                rule(one(found, "rule")),
                moment(found, "start"),
                found.getInteger("extendedBy"),
                new Deadline(moment(found, "dueAt"), found.getBoolean("provisional", false)),
                instant(found, "doneAt"),
                found.getBoolean("overdueNoted", false));
    }

    private static Document rule(Rule rule) {
        return new Document("purpose", rule.purpose().name())
                .append("version", rule.version())
                .append("from", rule.from().name())
                .append("unit", rule.unit().name())
                .append("limit", rule.limit())
                .append("startDayCounted", rule.startDayCounted())
                .append("extensionMost", rule.extensionMost())
                .append("zh", rule.name().zh())
                .append("en", rule.name().en())
                .append("source", rule.source());
    }

    private static Rule rule(Document found) {
        return new Rule(
                parse(found, "purpose", Purpose::valueOf),
                found.getInteger("version"),
                parse(found, "from", Start::valueOf),
                parse(found, "unit", Unit::valueOf),
                found.getInteger("limit"),
                found.getBoolean("startDayCounted", false),
                found.getInteger("extensionMost"),
                new Words(text(found, "zh"), text(found, "en")),
                text(found, "source"));
    }

    private static Document pause(Pause pause) {
        return new Document("from", pause.from())
                .append("until", pause.until())
                .append("endedAt", pause.endedAt())
                .append("reason", pause.reason())
                .append("approvedBy", pause.approvedBy());
    }

    private static Pause pause(Document found) {
        return new Pause(
                moment(found, "from"),
                moment(found, "until"),
                instant(found, "endedAt"),
                text(found, "reason"),
                text(found, "approvedBy"));
    }

    private static Document extension(Extension extension) {
        return new Document("askedBy", extension.askedBy())
                .append("askedAt", extension.askedAt())
                .append("amount", extension.amount())
                .append("reason", sealed(extension.reason()))
                .append("decidedBy", extension.decidedBy())
                .append("granted", extension.granted());
    }

    private static Extension extension(Document found) {
        return new Extension(
                text(found, "askedBy"),
                moment(found, "askedAt"),
                found.getInteger("amount"),
                Objects.requireNonNull(sealed(found, "reason")),
                found.getString("decidedBy"),
                found.getBoolean("granted"));
    }
}
