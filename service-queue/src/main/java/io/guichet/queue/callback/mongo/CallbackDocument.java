package io.guichet.queue.callback.mongo;

import io.guichet.queue.callback.CallOutcome;
import io.guichet.queue.callback.Callback;
import io.guichet.queue.callback.Done;
import io.guichet.queue.callback.Due;
import io.guichet.queue.callback.SealedContact;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A callback as a document and back. */
final class CallbackDocument {

    /** False when done. */
    static final String OPEN = "open";

    private CallbackDocument() {}

    static Document of(Callback callback) {
        SealedContact contact = callback.contact();
        return new Document("hallId", callback.hallId())
                .append("unitId", callback.unitId())
                .append("itemCode", callback.itemCode())
                .append("ticketId", callback.ticketId())
                .append("assignedTo", callback.assignedTo())
                .append(
                        "contact",
                        new Document("name", contact.name())
                                .append("phone", contact.phone())
                                .append("question", contact.question()))
                .append("requestedAt", callback.requestedAt())
                .append("dueAt", callback.due().at())
                .append("provisional", callback.due().provisional())
                .append("overdueNoted", callback.overdueNoted())
                .append("done", of(callback.done()))
                .append(OPEN, callback.done() == null)
                .append("lastCommand", callback.lastCommand());
    }

    static Callback read(Document stored) {
        Document contact = stored.get("contact", Document.class);
        return new Callback(
                stored.getString("_id"),
                stored.getString("hallId"),
                stored.getString("unitId"),
                stored.getString("itemCode"),
                stored.getString("ticketId"),
                stored.getString("assignedTo"),
                new SealedContact(contact.getString("name"), contact.getString("phone"), contact.getString("question")),
                stored.getDate("requestedAt").toInstant(),
                new Due(stored.getDate("dueAt").toInstant(), stored.getBoolean("provisional")),
                instant(stored, "overdueNoted"),
                done(stored.get("done", Document.class)),
                stored.getString("lastCommand"),
                stored.getLong("version"));
    }

    private static @Nullable Document of(@Nullable Done done) {
        if (done == null) return null;
        return new Document("outcome", done.outcome().name())
                .append("staffId", done.staffId())
                .append("at", done.at())
                .append("note", done.note());
    }

    private static @Nullable Done done(@Nullable Document stored) {
        if (stored == null) return null;
        return new Done(
                CallOutcome.valueOf(stored.getString("outcome")),
                stored.getString("staffId"),
                stored.getDate("at").toInstant(),
                stored.getString("note"));
    }

    private static @Nullable Instant instant(Document stored, String field) {
        Date date = stored.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
