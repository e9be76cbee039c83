package io.guichet.queue.window.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.queue.window.HoursKept;
import io.guichet.queue.window.ToldDay;
import io.guichet.queue.window.ToldDays;
import io.guichet.queue.window.wire.HoursWire;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One small document a hall, under an id that is not the hall's: its events are a sequence of their own. */
public final class MongoToldDays implements ToldDays {

    private final Aggregates aggregates;

    public MongoToldDays(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<ToldDay> of(String hallId) {
        Document stored = aggregates.documents().find(eq("_id", id(hallId))).first();
        return Optional.ofNullable(stored)
                .map(one -> new ToldDay(hallId, LocalDate.parse(one.getString("until")), one.getLong("version")));
    }

    @Override
    public void begin(String hallId, LocalDate day) {
        try {
            aggregates.insert(id(hallId), state(day), List.of());
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public void tell(ToldDay before, HoursKept day, Instant at) {
        aggregates.update(id(before.hallId()), before.version(), state(day.day()), List.of(HoursWire.of(day, at)));
    }

    private static Document state(LocalDate until) {
        return new Document("until", until.toString());
    }

    private static String id(String hallId) {
        return hallId + ".hours";
    }
}
