package io.guichet.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;

/**
 * Whose turn it is to sweep: one document with an end. A holder that dies is followed after the lease's length; a slow
 * one that is followed too early costs a duplicate, never a loss.
 */
public final class RelayLease {

    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final MongoCollection<Document> leases;
    private final String name;
    private final Clock clock;
    private final String holder = Ids.next();

    public RelayLease(MongoCollection<Document> leases, String name, Clock clock) {
        this.leases = leases;
        this.name = name;
        this.clock = clock;
    }

    /** Takes or renews the lease; false while another process has it. */
    boolean holds() {
        Instant now = clock.instant();
        try {
            var done = leases.updateOne(
                    and(eq("_id", name), or(eq("holder", holder), lt("until", now))),
                    combine(set("holder", holder), set("until", now.plus(LENGTH))),
                    new UpdateOptions().upsert(true));
            return done.getMatchedCount() == 1 || done.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }

    void release() {
        try {
            leases.deleteOne(and(eq("_id", name), eq("holder", holder)));
        } catch (RuntimeException databaseAway) {
            // It ends by itself.
        }
    }
}
