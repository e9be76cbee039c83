package io.guichet.queue.dayend.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.queue.dayend.DayEnd;
import io.guichet.queue.dayend.DayEnds;
import io.guichet.queue.dayend.Leftover;
import io.guichet.queue.dayend.wire.DayEndWire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Written once, never changed. */
public final class MongoDayEnds implements DayEnds {

    private final Aggregates ends;

    public MongoDayEnds(Aggregates ends) {
        this.ends = ends;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        ends.documents().createIndex(compoundIndex(ascending("hallId"), descending("at")));
        ends.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<DayEnd> known(String id) {
        return Optional.ofNullable(ends.documents().find(eq("_id", id)).first()).map(MongoDayEnds::read);
    }

    @Override
    public List<DayEnd> ofHall(String hallId, int most) {
        List<DayEnd> found = new ArrayList<>();
        ends.documents()
                .find(eq("hallId", hallId))
                .sort(descending("at"))
                .limit(most)
                .map(MongoDayEnds::read)
                .into(found);
        return found;
    }

    @Override
    public void add(DayEnd end) {
        Document state = new Document("hallId", end.hallId())
                .append("day", end.day().toString())
                .append("leftover", end.leftover().name())
                .append("by", end.by())
                .append("tickets", end.tickets())
                .append("at", end.at());
        try {
            ends.insert(end.id(), state, List.of(DayEndWire.of(end)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    private static DayEnd read(Document end) {
        return new DayEnd(
                end.getString("_id"),
                end.getString("hallId"),
                LocalDate.parse(end.getString("day")),
                Leftover.valueOf(end.getString("leftover")),
                end.getString("by"),
                end.getInteger("tickets"),
                end.getDate("at").toInstant());
    }
}
