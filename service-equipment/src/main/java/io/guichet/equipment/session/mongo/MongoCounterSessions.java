package io.guichet.equipment.session.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.equipment.session.CounterSession;
import io.guichet.equipment.session.CounterSessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One small document a session; opening and closing set their own fields, so their order does not matter. */
public final class MongoCounterSessions implements CounterSessions {

    private static final String WINDOW = "windowId";
    private static final String HALL = "hallId";
    private static final String STAFF = "staffId";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> sessions;

    public MongoCounterSessions(MongoCollection<Document> sessions) {
        this.sessions = sessions;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        sessions.createIndex(ascending(HALL, FROM));
        sessions.createIndex(ascending(WINDOW, FROM));
        sessions.createIndex(ascending(UNTIL));
    }

    @Override
    public void learn(CounterSession session) {
        List<Bson> fields = new ArrayList<>(List.of(
                set(WINDOW, session.windowId()),
                set(HALL, session.hallId()),
                set(STAFF, session.staffId()),
                set(FROM, session.from())));
        Instant until = session.until();
        if (until != null) fields.add(set(UNTIL, until));
        try {
            sessions.updateOne(eq("_id", session.id()), combine(fields), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            // Two first ones at once: now it is there.
            sessions.updateOne(eq("_id", session.id()), combine(fields));
        }
    }

    @Override
    public List<CounterSession> during(String hallId, Instant from, Instant until) {
        return sessions.find(and(eq(HALL, hallId), lt(FROM, until), or(exists(UNTIL, false), gt(UNTIL, from))))
                .sort(ascending(FROM, "_id"))
                .map(MongoCounterSessions::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<CounterSession> at(String windowId, Instant at) {
        return Optional.ofNullable(sessions.find(
                                and(eq(WINDOW, windowId), lte(FROM, at), or(exists(UNTIL, false), gt(UNTIL, at))))
                        .sort(new Document(FROM, -1).append("_id", -1))
                        .first())
                .map(MongoCounterSessions::read);
    }

    @Override
    public void forgetEndedBefore(Instant at) {
        sessions.deleteMany(lt(UNTIL, at));
    }

    private static CounterSession read(Document stored) {
        Date until = stored.getDate(UNTIL);
        return new CounterSession(
                text(stored, "_id"),
                text(stored, WINDOW),
                text(stored, HALL),
                text(stored, STAFF),
                stored.getDate(FROM).toInstant(),
                until == null ? null : until.toInstant());
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field), field);
    }
}
