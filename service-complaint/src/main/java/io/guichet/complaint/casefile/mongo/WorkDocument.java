package io.guichet.complaint.casefile.mongo;

import static io.guichet.complaint.casefile.mongo.Fields.codes;
import static io.guichet.complaint.casefile.mongo.Fields.each;
import static io.guichet.complaint.casefile.mongo.Fields.instant;
import static io.guichet.complaint.casefile.mongo.Fields.moment;
import static io.guichet.complaint.casefile.mongo.Fields.name;
import static io.guichet.complaint.casefile.mongo.Fields.parse;
import static io.guichet.complaint.casefile.mongo.Fields.parseIfAny;
import static io.guichet.complaint.casefile.mongo.Fields.sealed;
import static io.guichet.complaint.casefile.mongo.Fields.text;

import io.guichet.complaint.casefile.Aftermath;
import io.guichet.complaint.casefile.Attachment;
import io.guichet.complaint.casefile.CallBack;
import io.guichet.complaint.casefile.CaseState;
import io.guichet.complaint.casefile.Child;
import io.guichet.complaint.casefile.FileType;
import io.guichet.complaint.casefile.Finding;
import io.guichet.complaint.casefile.HandlingRating;
import io.guichet.complaint.casefile.Joins;
import io.guichet.complaint.casefile.Journal;
import io.guichet.complaint.casefile.Message;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.Recurrence;
import io.guichet.complaint.casefile.Reply;
import io.guichet.complaint.casefile.RootCause;
import io.guichet.complaint.casefile.Step;
import io.guichet.complaint.casefile.Traces;
import io.guichet.complaint.casefile.Work;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What was done and said about a case, to BSON and back. */
final class WorkDocument {

    private WorkDocument() {}

    static Document work(Work work) {
        Reply reply = work.reply();
        return new Document("contactedAt", work.contactedAt())
                .append("upheld", work.upheld())
                .append("reply", reply == null ? null : reply(reply))
                .append(
                        "callBacks",
                        work.callBacks().stream().map(WorkDocument::callBack).toList())
                .append("outcome", name(work.outcome()))
                .append("round", work.round())
                .append("aftermath", aftermath(work.aftermath()));
    }

    private static Document aftermath(Aftermath aftermath) {
        Finding finding = aftermath.finding();
        HandlingRating rating = aftermath.rating();
        Recurrence recurrence = aftermath.recurrence();
        return new Document("finding", finding == null ? null : finding(finding))
                .append("rating", rating == null ? null : rating(rating))
                .append("recurrence", recurrence == null ? null : recurrence(recurrence));
    }

    /** A case of before these were kept has none. */
    private static Aftermath aftermath(@Nullable Document found) {
        if (found == null) return Aftermath.NONE;
        Document finding = found.get("finding", Document.class);
        Document rating = found.get("rating", Document.class);
        Document recurrence = found.get("recurrence", Document.class);
        return new Aftermath(
                finding == null ? null : finding(finding),
                rating == null
                        ? null
                        : new HandlingRating(rating.getInteger("level"), sealed(rating, "note"), moment(rating, "at")),
                recurrence == null
                        ? null
                        : new Recurrence(moment(recurrence, "checkedAt"), codes(recurrence, "cases")));
    }

    private static Document finding(Finding finding) {
        Traces traces = finding.traces();
        return new Document("cause", name(finding.cause()))
                .append("corrective", sealed(finding.corrective()))
                .append("preventive", sealed(finding.preventive()))
                .append("windowId", traces.windowId())
                .append("staffId", traces.staffId())
                .append("itemCode", traces.itemCode())
                .append("equipmentId", traces.equipmentId())
                .append("trainingId", traces.trainingId());
    }

    private static Finding finding(Document found) {
        return new Finding(
                parseIfAny(found, "cause", RootCause::valueOf),
                sealed(found, "corrective"),
                sealed(found, "preventive"),
                new Traces(
                        found.getString("windowId"),
                        found.getString("staffId"),
                        found.getString("itemCode"),
                        found.getString("equipmentId"),
                        found.getString("trainingId")));
    }

    private static Document rating(HandlingRating rating) {
        return new Document("level", rating.level())
                .append("note", sealed(rating.note()))
                .append("at", rating.at());
    }

    private static Document recurrence(Recurrence recurrence) {
        return new Document("checkedAt", recurrence.checkedAt()).append("cases", recurrence.cases());
    }

    static Work work(Document found) {
        Document reply = found.get("reply", Document.class);
        return new Work(
                instant(found, "contactedAt"),
                found.getBoolean("upheld"),
                reply == null ? null : reply(reply),
                each(found, "callBacks", WorkDocument::callBack),
                parseIfAny(found, "outcome", Outcome::valueOf),
                found.getInteger("round"),
                aftermath(found.get("aftermath", Document.class)));
    }

    private static Document reply(Reply reply) {
        return new Document("text", sealed(reply.text()))
                .append("author", reply.author())
                .append("at", reply.at())
                .append("stage", reply.stage().name());
    }

    private static Reply reply(Document found) {
        return new Reply(
                Objects.requireNonNull(sealed(found, "text")),
                text(found, "author"),
                moment(found, "at"),
                parse(found, "stage", Reply.Stage::valueOf));
    }

    private static Document callBack(CallBack attempt) {
        return new Document("by", attempt.by())
                .append("at", attempt.at())
                .append("result", attempt.result().name())
                .append("resolved", attempt.resolved())
                .append("satisfied", name(attempt.satisfied()));
    }

    private static CallBack callBack(Document found) {
        return new CallBack(
                text(found, "by"),
                moment(found, "at"),
                parse(found, "result", CallBack.Result::valueOf),
                found.getBoolean("resolved"),
                parseIfAny(found, "satisfied", CallBack.Satisfied::valueOf));
    }

    static Document joins(Joins joins) {
        return new Document("into", joins.into())
                .append("before", name(joins.before()))
                .append(
                        "children",
                        joins.children().stream()
                                .map(child -> new Document("id", child.id()).append("dueAt", child.dueAt()))
                                .toList());
    }

    static Joins joins(Document found) {
        return new Joins(
                found.getString("into"),
                parseIfAny(found, "before", CaseState::valueOf),
                each(found, "children", child -> new Child(text(child, "id"), instant(child, "dueAt"))));
    }

    static Document journal(Journal journal) {
        return new Document(
                        "messages",
                        journal.messages().stream()
                                .map(message -> new Document("fromCitizen", message.fromCitizen())
                                        .append("text", sealed(message.text()))
                                        .append("at", message.at()))
                                .toList())
                .append(
                        "attachments",
                        journal.attachments().stream()
                                .map(attachment -> new Document("id", attachment.id())
                                        .append("type", attachment.type().name())
                                        .append("bytes", attachment.bytes())
                                        .append("by", attachment.by())
                                        .append("at", attachment.at()))
                                .toList())
                .append(
                        "steps",
                        journal.steps().stream().map(WorkDocument::step).toList())
                .append("commands", journal.commands())
                .append("escalations", journal.escalations());
    }

    static Journal journal(Document found) {
        return new Journal(
                each(found, "messages", WorkDocument::message),
                each(found, "attachments", WorkDocument::attachment),
                each(found, "steps", WorkDocument::step),
                codes(found, "commands"),
                codes(found, "escalations"));
    }

    private static Attachment attachment(Document found) {
        return new Attachment(
                text(found, "id"),
                parse(found, "type", FileType::valueOf),
                found.getLong("bytes"),
                text(found, "by"),
                moment(found, "at"));
    }

    private static Message message(Document found) {
        return new Message(
                found.getBoolean("fromCitizen", false),
                Objects.requireNonNull(sealed(found, "text")),
                moment(found, "at"));
    }

    private static Document step(Step step) {
        return new Document("what", step.what())
                .append("by", step.by())
                .append("at", step.at())
                .append("code", step.code())
                .append("note", sealed(step.note()));
    }

    private static Step step(Document found) {
        return new Step(
                text(found, "what"),
                text(found, "by"),
                moment(found, "at"),
                found.getString("code"),
                sealed(found, "note"));
    }
}
