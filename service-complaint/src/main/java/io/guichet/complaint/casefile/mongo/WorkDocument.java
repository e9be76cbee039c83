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

import io.guichet.complaint.casefile.CallBack;
import io.guichet.complaint.casefile.CaseState;
import io.guichet.complaint.casefile.Child;
import io.guichet.complaint.casefile.Joins;
import io.guichet.complaint.casefile.Journal;
import io.guichet.complaint.casefile.Message;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.Reply;
import io.guichet.complaint.casefile.Step;
import io.guichet.complaint.casefile.Work;
import java.util.Objects;
import org.bson.Document;

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
                .append("round", work.round());
    }

    static Work work(Document found) {
        Document reply = found.get("reply", Document.class);
        return new Work(
                instant(found, "contactedAt"),
                found.getBoolean("upheld"),
                reply == null ? null : reply(reply),
                each(found, "callBacks", WorkDocument::callBack),
                parseIfAny(found, "outcome", Outcome::valueOf),
                found.getInteger("round"));
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
                        "steps",
                        journal.steps().stream().map(WorkDocument::step).toList())
                .append("commands", journal.commands())
                .append("escalations", journal.escalations());
    }

    static Journal journal(Document found) {
        return new Journal(
                each(found, "messages", WorkDocument::message),
                each(found, "steps", WorkDocument::step),
                codes(found, "commands"),
                codes(found, "escalations"));
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
