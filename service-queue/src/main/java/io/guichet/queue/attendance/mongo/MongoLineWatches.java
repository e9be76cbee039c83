package io.guichet.queue.attendance.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.attendance.LineWatch;
import io.guichet.queue.attendance.LineWatches;
import io.guichet.queue.attendance.wire.LineAlertWire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Watched lines, one document a hall and item. */
public final class MongoLineWatches implements LineWatches {

    private final Aggregates watches;

    public MongoLineWatches(Aggregates watches) {
        this.watches = watches;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        watches.documents().createIndex(ascending("hallId"));
        watches.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Map<String, LineWatch> ofHall(String hallId, LineWatch.Concern concern) {
        Map<String, LineWatch> found = new HashMap<>();
        watches.documents().find(eq("hallId", hallId)).map(MongoLineWatches::read).into(new ArrayList<>()).stream()
                .filter(line -> line.concern() == concern)
                .forEach(line -> found.put(line.itemCode(), line));
        return found;
    }

    @Override
    public void save(Change<LineWatch, LineWatch.Alert> change) {
        LineWatch line = change.after();
        Document state = new Document("hallId", line.hallId())
                .append("concern", line.concern().name())
                .append("unitId", line.unitId())
                .append("itemCode", line.itemCode())
                .append("since", line.since())
                .append("told", line.told());
        List<WireEvent> events = change.events().stream().map(LineAlertWire::of).toList();
        if (line.version() > 0) {
            watches.update(line.id(), line.version(), state, events);
            return;
        }
        try {
            watches.insert(line.id(), state, events);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            throw new Stale(line.id());
        }
    }

    private static LineWatch read(Document stored) {
        String concern = stored.getString("concern");
        return new LineWatch(
                // Stored before there was another one.
                concern == null ? LineWatch.Concern.UNSERVED : LineWatch.Concern.valueOf(concern),
                stored.getString("hallId"),
                stored.getString("unitId"),
                stored.getString("itemCode"),
                stored.get("since") == null ? null : stored.getDate("since").toInstant(),
                stored.getBoolean("told"),
                stored.getLong("version"));
    }
}
