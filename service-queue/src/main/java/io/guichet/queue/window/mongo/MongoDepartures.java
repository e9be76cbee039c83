package io.guichet.queue.window.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.guichet.queue.window.Departures;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** One small document a hall, changed only under the version that was read. */
public final class MongoDepartures implements Departures {

    private static final int ROUNDS = 16;

    private final MongoCollection<Document> departures;

    public MongoDepartures(MongoCollection<Document> departures) {
        this.departures = departures;
    }

    @Override
    public Seen in(String hallId) {
        Document stored = departures.find(eq("_id", hallId)).first();
        if (stored == null) return new Seen(hallId, 0, Map.of());
        Map<String, Instant> leaving = new HashMap<>();
        stored.getList("leaving", Document.class)
                .forEach(one ->
                        leaving.put(one.getString("windowId"), one.getDate("at").toInstant()));
        return new Seen(hallId, stored.getLong("version"), leaving);
    }

    @Override
    public boolean announce(Seen seen, String windowId, Instant now) {
        Map<String, Instant> leaving = new HashMap<>(seen.leaving());
        leaving.put(windowId, now);
        return write(seen, leaving);
    }

    @Override
    public void over(String hallId, String windowId) {
        for (int round = 0; round < ROUNDS; round++) {
            Seen seen = in(hallId);
            Map<String, Instant> leaving = new HashMap<>(seen.leaving());
            if (leaving.remove(windowId) == null || write(seen, leaving)) return;
        }
    }

    private boolean write(Seen seen, Map<String, Instant> leaving) {
        List<Document> entries = leaving.entrySet().stream()
                .map(one -> new Document("windowId", one.getKey()).append("at", one.getValue()))
                .toList();
        if (seen.version() > 0) {
            return departures
                            .updateOne(
                                    and(eq("_id", seen.hallId()), eq("version", seen.version())),
                                    combine(set("leaving", entries), inc("version", 1L)))
                            .getMatchedCount()
                    == 1;
        }
        try {
            departures.insertOne(
                    new Document("_id", seen.hallId()).append("version", 1L).append("leaving", entries));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }
}
