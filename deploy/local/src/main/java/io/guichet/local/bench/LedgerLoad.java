package io.guichet.local.bench;

import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Events of a service that is nobody's, as fast as the broker takes them, until the last of them is a signed leaf. */
final class LedgerLoad {
    private static final String TOPIC = "guichet.bench.ledger";
    private static final int PARTITIONS = 6;
    private static final String A_DAY_MILLIS = "86400000";
    private static final int EVENTS_A_TICKET = 5;
    private static final List<String> KINDS = List.of("issued", "called", "started", "notice-given", "finished");
    private static final int SECONDS_TO_BEGIN = 30;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long TELL_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final String kafka;
    private final GatewayClient audit;
    private final PrintStream out;
    private final List<String> tickets = new ArrayList<>();
    private final Map<Integer, String> lastOfPartition = new ConcurrentHashMap<>();

    LedgerLoad(String kafka, GatewayClient audit, PrintStream out) {
        this.kafka = kafka;
        this.audit = audit;
        this.out = out;
    }

    /** What was sent is about these. */
    List<String> tickets() {
        return tickets;
    }

    /** Entries under the signed checkpoint. */
    long size() {
        return state().path("size").asLong(0);
    }

    /**
     * @return entries a second, from the first event sent to the last one signed
     * @throws IllegalStateException when the broker takes nothing, or nothing is signed for a minute
     */
    double append(int entries) {
        // The broker makes no topic by itself, and a producer waits a minute for each event of a topic that is not
        // there.
        createTopic();
        var before = size();
        var began = System.nanoTime();
        produce(entries);
        out.printf("  %,d events are on %s after %.1f s%n", entries, TOPIC, (System.nanoTime() - began) / 1e9);
        awaitSigned(before, entries, began);
        var rate = entries / ((System.nanoTime() - began) / 1e9);
        awaitLastOfEachPartition();
        return rate;
    }

    private void createTopic() {
        var topic = new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of("retention.ms", A_DAY_MILLIS));
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            admin.createTopics(List.of(topic)).all().get(SECONDS_TO_BEGIN, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the broker does not make " + TOPIC + ": " + e.getCause(), e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the broker at " + kafka + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void produce(int entries) {
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                SECONDS_TO_BEGIN * 1000L);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var failed = new AtomicReference<@Nullable Exception>();
            for (var i = 0; i < entries && failed.get() == null; i++) {
                var id = UUID.randomUUID().toString();
                var _ = producer.send(event(i, id), (place, failure) -> {
                    if (failure != null) failed.compareAndSet(null, failure);
                    else lastOfPartition.put(place.partition(), id);
                });
            }
            producer.flush();
            var failure = failed.get();
            if (failure != null) throw new IllegalStateException("not every event was sent: " + failure, failure);
        }
    }

    private void awaitSigned(long before, int entries, long began) {
        var size = size();
        var standstill = new Standstill(size, System.nanoTime());
        var told = System.nanoTime();
        while (size < before + entries) {
            LockSupport.parkNanos(LOOK_NANOS);
            size = size();
            var now = System.nanoTime();
            if (standstill.isReachedBy(size, now)) throw standsStill(before, size, entries);
            if (now - told < TELL_NANOS) continue;
            told = now;
            var seconds = (now - began) / 1e9;
            out.printf("  %,d of %,d signed after %.0f s%n", size - before, entries, seconds);
        }
    }

    private IllegalStateException standsStill(long before, long size, int entries) {
        var refusal = state().path("refusal").asString("");
        return new IllegalStateException(
                "%,d events were sent to %s, %,d became entries, and the ledger has stood at %,d for a minute: %s"
                        .formatted(
                                entries,
                                TOPIC,
                                size - before,
                                size,
                                refusal.isEmpty()
                                        ? "./guichet logs audit says more"
                                        : "it is not signed any further, " + refusal));
    }

    /** Others append meanwhile: the count alone does not prove that it was these events. */
    private void awaitLastOfEachPartition() {
        var began = System.nanoTime();
        for (var id : List.copyOf(lastOfPartition.values())) {
            while (!isEntry(id)) {
                if (System.nanoTime() - began > Standstill.PATIENCE_NANOS) {
                    throw new IllegalStateException("event " + id + " was sent and is no entry of the ledger");
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    private boolean isEntry(String eventId) {
        var request = Request.get("/api/audit/entries?event=" + eventId).as(LedgerBench.READER);
        return !audit.send(request).orThrow(request).body().path("entries").isEmpty();
    }

    private JsonNode state() {
        var request = Request.get("/api/audit/log/state").as(LedgerBench.READER);
        return audit.send(request).orThrow(request).body();
    }

    private ProducerRecord<String, byte[]> event(int number, String id) {
        if (number % EVENTS_A_TICKET == 0) tickets.add(UUID.randomUUID().toString());
        var ticket = tickets.getLast();
        var data = """
                {"ticketId":"%s","hallId":"hall-%d","unitId":"unit-%d","itemCode":"item-%d","number":"A%03d",\
                "windowId":"w%02d","staffId":"s%03d","caseId":"case-%d","assetId":"device-%d","reason":"%s",\
                "issuedAt":"2026-11-23T01:00:00Z","at":"2026-11-23T01:01:00Z"}""".formatted(
                        ticket,
                        number % 7,
                        number % 20,
                        number % 90,
                        number % 1000,
                        number % 64,
                        number % 311,
                        number / 40,
                        number % 500,
                        number % 97 == 0 ? "printer-jam" : "routine");
        var record = new ProducerRecord<>(TOPIC, ticket, data.getBytes(StandardCharsets.UTF_8));
        var second = "2026-11-%02dT%02d:%02d:%02dZ"
                .formatted(1 + number / 50_000 % 28, number / 3600 % 24, number / 60 % 60, number % 60);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        "io.guichet.bench.ticket." + KINDS.get(number % EVENTS_A_TICKET) + ".v1",
                        "ce_source",
                        "/guichet/bench",
                        "ce_subject",
                        ticket,
                        "ce_time",
                        second,
                        "ce_seq",
                        Integer.toString(16 * (1 + number % EVENTS_A_TICKET)),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
