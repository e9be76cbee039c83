package io.guichet.local.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Messages that a reader could not read, with where they came from and why they were put aside. */
final class DeadLetters {

    static final String TOPIC = "guichet.dead-letter";

    /** Headers that say why a message lies here; they do not go with it when it is sent again. */
    private static final String ASIDE = "kafka_dlt-";

    /** Where the ledger, which takes everything, read what is no event: {@code topic-partition@offset}. */
    private static final String OF_THE_LEDGER = "guichet_ledger_rejected";

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> broker;

    DeadLetters(String bootstrapServers) {
        this.broker = Map.of("bootstrap.servers", bootstrapServers);
    }

    /**
     * One of them. What it says is not here: it may be anything, a person's name too.
     *
     * @param number its place among the dead letters
     * @param origin topic, partition and offset it was read from
     * @param event type and id, as far as it has any
     */
    record Letter(long number, String origin, String event, String reason, int bytes) {

        private static Letter of(ConsumerRecord<byte[], byte[]> put) {
            var ledger = text(put, OF_THE_LEDGER);
            var origin = text(put, ASIDE + "original-topic") + "-" + digits(put, ASIDE + "original-partition") + "@"
                    + digits(put, ASIDE + "original-offset");
            var reason = text(put, ASIDE + "exception-cause-fqcn") + ": "
                    + firstLine(text(put, ASIDE + "exception-message"));
            return new Letter(
                    put.offset(),
                    ledger.isEmpty() ? origin : ledger,
                    (text(put, "ce_type") + " " + text(put, "ce_id")).strip(),
                    ledger.isEmpty() ? reason : "no event, says the ledger",
                    put.value() == null ? 0 : put.value().length);
        }

        private static String firstLine(String text) {
            return text.lines().findFirst().orElse("");
        }
    }

    /** All that the topic still keeps, oldest first. */
    List<Letter> all() {
        return read(0, Long.MAX_VALUE).stream().map(Letter::of).toList();
    }

    /**
     * Sends one to the topic that it came from, as it was. Readers that know it drop it; it stays among the dead letters.
     *
     * @return that topic
     * @throws IllegalArgumentException when there is none of this number, or it does not say where it came from
     */
    String sendAgain(long number) throws InterruptedException {
        var put = read(number, number + 1).stream()
                .filter(each -> each.offset() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no dead letter " + number));
        var topic = topicOf(put);
        if (topic.isEmpty()) {
            throw new IllegalArgumentException("dead letter " + number + " does not say where it came from");
        }
        var again = new ProducerRecord<>(topic, put.key(), put.value());
        for (var header : put.headers()) {
            var isOurs = header.key().startsWith(ASIDE) || header.key().equals(OF_THE_LEDGER);
            if (!isOurs) again.headers().add(header);
        }
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(again).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("the broker does not take it: " + refused.getMessage(), refused);
        }
        return topic;
    }

    private static String topicOf(ConsumerRecord<byte[], byte[]> put) {
        var ledger = text(put, OF_THE_LEDGER);
        return ledger.isEmpty()
                ? text(put, ASIDE + "original-topic")
                : ledger.substring(0, Math.max(0, ledger.lastIndexOf('-')));
    }

    private List<ConsumerRecord<byte[], byte[]>> read(long from, long to) {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            var begin = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            var end = Math.min(to, consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L));
            consumer.seek(partition, Math.max(begin, from));
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (consumer.position(partition) < end) consumer.poll(POLL).forEach(found::add);
            return found.stream().filter(each -> each.offset() < end).toList();
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> put, String name) {
        Header header = put.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String digits(ConsumerRecord<byte[], byte[]> put, String name) {
        Header header = put.headers().lastHeader(name);
        if (header == null || header.value() == null) return "?";
        var bytes = ByteBuffer.wrap(header.value());
        return switch (header.value().length) {
            case Integer.BYTES -> String.valueOf(bytes.getInt());
            case Long.BYTES -> String.valueOf(bytes.getLong());
            default -> "?";
        };
    }
}
