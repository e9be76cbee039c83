package io.guichet.platform.inbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import org.bson.Document;

/**
 * Remembers applied events for consumers whose effect has no document of its own to guard it. Prefer the guard in the
 * consumer's document (by sequence): an inbox entry is a second write, made after the effect, so the effect itself must
 * stand being done twice after a crash in between.
 */
public final class Inbox {

    private final MongoCollection<Document> seen;
    private final Clock clock;

    public Inbox(MongoCollection<Document> seen, Clock clock) {
        this.seen = seen;
        this.clock = clock;
    }

    /** Runs the effect unless this event was applied before. */
    public void once(ReceivedEvent event, Runnable effect) {
        String id = event.source() + "|" + event.id();
        if (seen.find(new Document("_id", id)).first() != null) return;
        effect.run();
        try {
            seen.insertOne(new Document("_id", id).append("at", clock.instant()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }
}
