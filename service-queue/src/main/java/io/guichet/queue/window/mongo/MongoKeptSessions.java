package io.guichet.queue.window.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.window.KeptSession;
import io.guichet.queue.window.KeptSessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Sessions that are over, one document each. */
public final class MongoKeptSessions implements KeptSessions {

    private final MongoCollection<Document> sessions;

    public MongoKeptSessions(MongoCollection<Document> sessions) {
        this.sessions = sessions;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        sessions.createIndex(ascending("hallId", "closedAt"));
    }

    @Override
    public void add(KeptSession session) {
        Instant closedAt = session.closedAt();
        if (closedAt == null) throw new IllegalArgumentException(session.id() + " still runs");
        try {
            Document stored = new Document("_id", session.id())
                    .append("windowId", session.windowId())
                    .append("hallId", session.hallId())
                    .append("staffId", session.staffId())
                    .append("openedAt", session.openedAt())
                    .append("closedAt", closedAt)
                    .append(
                            "pauses",
                            session.pauses().stream()
                                    .map(WindowDocument.Pauses::of)
                                    .toList());
            if (session.leftOpenSince() != null) stored.append("leftOpenSince", session.leftOpenSince());
            sessions.insertOne(stored);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public List<KeptSession> during(String hallId, Span time) {
        return sessions.find(and(eq("hallId", hallId), gt("closedAt", time.from()), lt("openedAt", time.until())))
                .sort(ascending("openedAt", "_id"))
                .map(MongoKeptSessions::read)
                .into(new ArrayList<>());
    }

    private static KeptSession read(Document stored) {
        return new KeptSession(
                stored.getString("_id"),
                stored.getString("windowId"),
                stored.getString("hallId"),
                stored.getString("staffId"),
                stored.getDate("openedAt").toInstant(),
                stored.getDate("closedAt").toInstant(),
                WindowDocument.Pauses.read(stored),
                stored.get("leftOpenSince") == null
                        ? null
                        : stored.getDate("leftOpenSince").toInstant());
    }
}
