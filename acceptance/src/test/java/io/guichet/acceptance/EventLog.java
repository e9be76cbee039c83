package io.guichet.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that stands on Kafka, read from the first record on each time it is asked. */
final class EventLog {

    private final String bootstrapServers;

    EventLog(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** @param type without the reversed domain and the version: {@code queue.ticket.called} */
    record Event(String topic, String key, String id, String type, long seq, JsonNode data, String headers) {

        private static Event of(ConsumerRecord<byte[], byte[]> sent) {
            var headers = new StringBuilder();
            sent.headers()
                    .forEach(header -> headers.append(header.key())
                            .append('=')
                            .append(text(header.value()))
                            .append('\n'));
            return new Event(
                    sent.topic(),
                    text(sent.key()),
                    header(sent, "ce_id"),
                    header(sent, "ce_type").replaceFirst("^io\\.guichet\\.", "").replaceFirst("\\.v\\d+$", ""),
                    Long.parseLong(header(sent, "ce_seq")),
                    JsonMapper.shared().readTree(sent.value() == null ? new byte[] {'{', '}'} : sent.value()),
                    headers.toString());
        }

        String about() {
            return data.path("ticketId").asString("");
        }

        private static String header(ConsumerRecord<byte[], byte[]> sent, String name) {
            return Optional.ofNullable(sent.headers().lastHeader(name))
                    .map(header -> text(header.value()))
                    .orElse("0");
        }

        private static String text(byte[] bytes) {
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** As they were sent, repetitions included. */
    List<Event> all(Collection<String> topics) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<Event>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < end(ends, partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(sent -> events.add(Event.of(sent)));
            }
            return events;
        }
    }

    /** What is left when a consumer drops what it has already seen: the platform promises at least once. */
    static List<Event> deduplicated(Collection<Event> events) {
        var byId = new LinkedHashMap<String, Event>();
        events.forEach(event -> byId.putIfAbsent(event.topic() + " " + event.id(), event));
        return List.copyOf(byId.values());
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }
}
