package io.guichet.queue.window.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.queue.window.SecondSession;
import io.guichet.queue.window.SecondSessions;
import io.guichet.queue.window.wire.WindowEventWire;
import java.util.List;
import org.bson.Document;

/** Refused second sessions, one document each. */
public final class MongoSecondSessions implements SecondSessions {

    private final Aggregates aggregates;

    public MongoSecondSessions(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public void add(SecondSession refused) {
        try {
            aggregates.insert(refused.id(), document(refused), List.of(WindowEventWire.of(refused)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    private static Document document(SecondSession refused) {
        return new Document("staffId", refused.staffId())
                .append("hallId", refused.hallId())
                .append("windowId", refused.windowId())
                .append("openWindowId", refused.openWindowId())
                .append("at", refused.at());
    }
}
