package io.guichet.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Brings the events aboard documents to Kafka: right after a write of this process, and by sweeping what a crash left.
 * At least once; in the order of the aggregate's sequence, key = aggregate id. One thread.
 *
 * <p>Each replica sends what it wrote itself; only the holder of the lease sweeps. Two replicas may thus send the same
 * event twice and, after a crash, an old one behind a newer one: consumers drop by sequence or by event id.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 256;
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(2);

    /**
     * While one event follows the other, so long is waited for more of them. Each round costs the broker, the database
     * and every consumer about the same, whether it brings one event or ten; a display is late by this much at most.
     */
    private static final Duration GATHER = Duration.ofMillis(20);

    private static final Duration BUSY = Duration.ofMillis(100);

    private final Outbox outbox;
    private final KafkaTemplate<String, byte[]> kafka;
    private final RelayLease lease;
    private final RelayMeters meters;
    private final CloudEventHeaders headers;
    private final Duration sweepEvery;
    private final LinkedBlockingQueue<Outbox.Waiting> waiting = new LinkedBlockingQueue<>(100_000);
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();
    private long lastRound = System.nanoTime() - BUSY.toNanos();

    /** @param source CloudEvents source of this service, like {@code /guichet/queue} */
    public OutboxRelay(
            Outbox outbox,
            KafkaTemplate<String, byte[]> kafka,
            RelayLease lease,
            RelayMeters meters,
            String source,
            Duration sweepEvery) {
        this.outbox = outbox;
        this.kafka = kafka;
        this.lease = lease;
        this.meters = meters;
        this.headers = new CloudEventHeaders(source);
        this.sweepEvery = sweepEvery;
    }

    @Override
    public void start() {
        running = true;
        // A full queue drops the nudge: the sweep finds the document by its pendingSince.
        outbox.whenNudged(waiting::offer);
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lease.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server, so that the last commands' events still go out. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    private void run() {
        long nextSweep = System.nanoTime();
        while (running) {
            try {
                if (System.nanoTime() - nextSweep >= 0) {
                    sweep();
                    nextSweep = System.nanoTime() + sweepEvery.toNanos();
                }
                drain(nextSweep - System.nanoTime());
            } catch (InterruptedException e) {
                if (running) Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                meters.failed();
                log.warn("events stay aboard, the sweep tries again: {}", e.toString());
                pause();
            }
        }
        sendTheRest();
    }

    private void drain(long nanosToWait) throws InterruptedException {
        Outbox.Waiting first = waiting.poll(Math.max(nanosToWait, 0), TimeUnit.NANOSECONDS);
        if (first == null) return;
        if (System.nanoTime() - lastRound < BUSY.toNanos()) gatherBehind(first);
        List<Outbox.Waiting> batch = new ArrayList<>(BATCH);
        batch.add(first);
        waiting.drainTo(batch, BATCH - 1);
        Map<String, Set<String>> byCollection = new HashMap<>();
        batch.forEach(one -> byCollection
                .computeIfAbsent(one.collection(), collection -> new LinkedHashSet<>())
                .add(one.id()));
        byCollection.forEach((collection, ids) -> {
            Outbox.Source source = outbox.sources().get(collection);
            if (source != null) send(source, documents(source).find(in("_id", ids)));
        });
        lastRound = System.nanoTime();
    }

    private void gatherBehind(Outbox.Waiting first) throws InterruptedException {
        if (!running) return;
        try {
            TimeUnit.NANOSECONDS.sleep(GATHER.toNanos());
        } catch (InterruptedException stopping) {
            waiting.offer(first);
            throw stopping;
        }
    }

    private void sweep() {
        if (!lease.holds()) {
            // Whoever holds it tells the age; ours would stand still.
            meters.oldestAge(0);
            return;
        }
        long oldest = 0;
        for (Outbox.Source source : outbox.sources().values()) {
            long age = oldestAgeMillis(source);
            oldest = Math.max(oldest, age);
            // Mostly one small question a collection is all: nothing is aboard, or it is on its way just now.
            if (age > LEFT_BEHIND.toMillis()) catchUp(source);
        }
        meters.oldestAge(oldest);
    }

    private void catchUp(Outbox.Source source) {
        Instant before = outbox.now().minus(LEFT_BEHIND);
        // After an outage there are many: go on until the rest is small, so that the backlog is gone in seconds.
        while (running && sendLeftBehind(source, before) == BATCH && lease.holds()) {
            log.info("catching up on events of {}", source.topic());
        }
    }

    private long oldestAgeMillis(Outbox.Source source) {
        Document oldest = documents(source)
                .find(exists("pendingSince"))
                .sort(Sorts.ascending("pendingSince"))
                .projection(Projections.include("pendingSince"))
                .first();
        return oldest == null
                ? 0
                : Duration.between(oldest.getDate("pendingSince").toInstant(), outbox.now())
                        .toMillis();
    }

    private int sendLeftBehind(Outbox.Source source, Instant before) {
        return send(
                source,
                documents(source)
                        .find(and(exists("pendingSince"), lt("pendingSince", before)))
                        .sort(Sorts.ascending("pendingSince"))
                        .limit(BATCH));
    }

    /** @return how many documents were looked at */
    private int send(Outbox.Source source, com.mongodb.client.FindIterable<Document> found) {
        RelayRound round = new RelayRound(kafka, (id, entry) -> toRecord(headers, source, id, entry));
        for (Document document : found.projection(Projections.include("outbox", "pendingSince"))) {
            // An empty outbox that is still marked as pending: a crash came between the two steps of forgetting.
            if (document.containsKey("pendingSince")) {
                round.take(document.getString("_id"), document.getList("outbox", Document.class, List.of()));
            }
        }
        if (round.isEmpty()) return 0;
        round.send();
        meters.sent(round.events());
        forget(documents(source), round.arrived());
        round.throwFailure();
        return round.documents();
    }

    static ProducerRecord<String, byte[]> toRecord(
            CloudEventHeaders headers, Outbox.Source source, String id, Document entry) {
        // An event without an address of its own goes to the topic of its aggregates.
        String key = entry.get("key", id);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                entry.get("topic", source.topic()),
                null,
                entry.getDate("at").toInstant().toEpochMilli(),
                key,
                entry.getString("data").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        headers.write(entry, key, id, record.headers());
        return record;
    }

    /** Pulls by event id, never the whole array: a command may have pushed another event meanwhile. */
    private static void forget(MongoCollection<Document> documents, Map<String, List<String>> sent) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        sent.forEach((id, events) -> {
            writes.add(new UpdateOneModel<>(
                    eq("_id", id),
                    pullByFilter(new Document("outbox", new Document("id", new Document("$in", events))))));
            writes.add(new UpdateOneModel<>(and(eq("_id", id), size("outbox", 0)), unset("pendingSince")));
        });
        // A lost pull only sends again: no need to wait for the journal.
        documents.withWriteConcern(WriteConcern.W1).bulkWrite(writes, new BulkWriteOptions().ordered(true));
    }

    private static MongoCollection<Document> documents(Outbox.Source source) {
        return source.aggregates().documents();
    }

    private void sendTheRest() {
        try {
            // The interrupt that ended the loop must not end the last sends.
            boolean interrupted = Thread.interrupted();
            while (!waiting.isEmpty()) drain(0);
            if (interrupted) Thread.currentThread().interrupt();
        } catch (InterruptedException | RuntimeException e) {
            log.info("some events stay aboard until the next start: {}", e.toString());
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            if (running) Thread.currentThread().interrupt();
        }
    }
}
