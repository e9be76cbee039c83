package io.guichet.local.demo;

import static java.util.stream.Collectors.toMap;

import io.guichet.local.backend.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Counts the events on Kafka by type from the moment it is made. An event that arrives twice counts once: the platform
 * promises at least once. For one thread.
 */
final class EventCount implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> byType = new TreeMap<>();
    private long repeated;

    /** Notes where every topic ends now; events before that are not counted. */
    EventCount(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                settings(bootstrapServers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = Topics.ofEvents().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
    }

    /** Reads on until the counts satisfy the question or time is over. */
    Map<String, Long> readUntil(Predicate<Map<String, Long>> complete, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!complete.test(byType) && System.nanoTime() < deadline)
            consumer.poll(POLL).forEach(this::count);
        // One more look: an event too many must not go unseen because the right number was there first.
        for (var records = consumer.poll(POLL.multipliedBy(5)); !records.isEmpty(); records = consumer.poll(POLL)) {
            records.forEach(this::count);
            if (System.nanoTime() > deadline) break;
        }
        return Map.copyOf(byType);
    }

    long repeated() {
        return repeated;
    }

    /** What the acknowledged commands must have left behind, by event type. */
    static Map<String, Long> wanted(Map<Act, Long> acknowledged) {
        return acknowledged.entrySet().stream()
                .collect(toMap(entry -> entry.getKey().eventType(), Map.Entry::getValue));
    }

    static boolean covers(Map<String, Long> counted, Map<String, Long> wanted) {
        return wanted.entrySet().stream()
                .allMatch(entry -> counted.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
    }

    private void count(ConsumerRecord<byte[], byte[]> event) {
        if (seen.add(header(event, "ce_source") + " " + header(event, "ce_id"))) {
            byType.merge(header(event, "ce_type"), 1L, Long::sum);
        } else {
            repeated++;
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Properties settings(String bootstrapServers) {
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return settings;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
