package io.guichet.queue.staff.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.queue.staff.AuditedStanding;
import io.guichet.queue.staff.AuditedStandings;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** One document a person; the sequence in the filter keeps out what is late. */
public final class MongoAuditedStandings implements AuditedStandings {

    private final MongoCollection<Document> standings;

    public MongoAuditedStandings(MongoCollection<Document> standings) {
        this.standings = standings;
    }

    @Override
    public void heard(AuditedStanding told) {
        Instant until = told.validUntil();
        Document state = new Document("qualified", told.qualified())
                .append("itemCodes", told.itemCodes())
                .append("validUntil", until == null ? null : Date.from(until))
                .append("seq", told.seq());
        try {
            standings.updateOne(
                    and(eq("_id", told.staffId()), lt("seq", told.seq())),
                    new Document("$set", state),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The document is there with this sequence or a higher one, so the upsert tried to insert it again.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public Optional<AuditedStanding> of(String staffId) {
        return Optional.ofNullable(standings.find(eq("_id", staffId)).first()).map(MongoAuditedStandings::read);
    }

    private static AuditedStanding read(Document found) {
        Date until = found.getDate("validUntil");
        return new AuditedStanding(
                found.getString("_id"),
                found.getBoolean("qualified"),
                found.getList("itemCodes", String.class),
                until == null ? null : until.toInstant(),
                found.getLong("seq"));
    }
}
