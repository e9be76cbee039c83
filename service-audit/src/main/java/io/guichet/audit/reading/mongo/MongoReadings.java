package io.guichet.audit.reading.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexOptions;
import io.guichet.audit.reading.Reading;
import io.guichet.audit.reading.ReadingEvent;
import io.guichet.audit.reading.Readings;
import io.guichet.audit.reading.wire.ReadingEventWire;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import java.time.Instant;
import org.bson.Document;

/** Readings, one document each. */
public final class MongoReadings implements Readings {

    private final Aggregates aggregates;

    public MongoReadings(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("at"));
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public void add(Change<Reading, ReadingEvent> change) {
        Reading reading = change.after();
        Document state = new Document("reader", reading.reader()).append("at", reading.at());
        aggregates.insert(
                reading.id(),
                state,
                change.events().stream().map(ReadingEventWire::of).toList());
    }

    @Override
    public void forget(Instant before) {
        aggregates.documents().deleteMany(and(lt("at", before), exists("pendingSince", false)));
    }
}
