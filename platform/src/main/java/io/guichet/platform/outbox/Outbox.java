package io.guichet.platform.outbox;

import com.mongodb.client.MongoCollection;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives each kind of aggregate its place to keep events until the relay has sent them. One per service. Thread-safe.
 */
public final class Outbox {

    /** One kind of aggregate and the topic that its events go to. */
    record Source(Aggregates aggregates, String topic) {}

    /** A document whose events wait. */
    record Waiting(String collection, String id) {}

    private final Clock clock;
    private final JsonMapper json;
    private final Supplier<@Nullable String> traceparent;
    private final ConcurrentMap<String, Source> sources = new ConcurrentHashMap<>();
    private volatile Consumer<Waiting> nudged = waiting -> {};

    /** @param traceparent the W3C trace of the running command, or null outside of one */
    public Outbox(Clock clock, JsonMapper json, Supplier<@Nullable String> traceparent) {
        this.clock = clock;
        this.json = json;
        this.traceparent = traceparent;
    }

    /** The aggregates kept in this collection; their events go to this topic with the aggregate's id as key. */
    public Aggregates aggregates(MongoCollection<Document> documents, String topic) {
        Aggregates aggregates = new Aggregates(documents, this);
        sources.put(documents.getNamespace().getCollectionName(), new Source(aggregates, topic));
        return aggregates;
    }

    List<Document> entries(String aggregateId, long version, List<WireEvent> events) {
        if (events.size() >= Aggregates.EVENTS_PER_CHANGE) {
            throw new IllegalArgumentException(aggregateId + ": too many events in one change: " + events.size());
        }
        String trace = traceparent.get();
        List<Document> entries = new ArrayList<>(events.size());
        for (WireEvent event : events) {
            long seq = version * Aggregates.EVENTS_PER_CHANGE + entries.size();
            String id = event.id();
            Document entry = new Document("id", id == null ? Ids.next() : id)
                    .append("type", event.type())
                    .append("seq", seq)
                    .append("at", now())
                    .append("data", json.writeValueAsString(event.data()));
            if (trace != null) entry.append("trace", trace);
            WireEvent.Address address = event.address();
            if (address != null) entry.append("topic", address.topic()).append("key", address.key());
            entries.add(entry);
        }
        return entries;
    }

    Instant now() {
        return clock.instant();
    }

    void nudge(Aggregates aggregates, String id) {
        nudged.accept(new Waiting(aggregates.documents().getNamespace().getCollectionName(), id));
    }

    /** The relay listens here; without one, events stay aboard until a relay sweeps them. */
    void whenNudged(Consumer<Waiting> listener) {
        nudged = listener;
    }

    ConcurrentMap<String, Source> sources() {
        return sources;
    }
}
