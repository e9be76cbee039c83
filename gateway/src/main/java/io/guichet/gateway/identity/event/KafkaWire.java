package io.guichet.gateway.identity.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 over Kafka, binary mode, as the services send theirs. Begins when the first event comes. */
final class KafkaWire implements Wire {

    private static final int BUFFER = 1024 * 1024;
    private static final int PATIENCE_SECONDS = 20;

    private final EventSettings settings;
    /** Closed by another thread than the one that sends: what is under way then ends at once. */
    private volatile @Nullable Producer<String, byte[]> producer;

    private boolean hasTopics;

    KafkaWire(EventSettings settings) {
        this.settings = settings;
    }

    @Override
    public void send(KeptEvent event) throws Exception {
        if (!hasTopics) {
            makeTopics();
            hasTopics = true;
        }
        var open = producer;
        if (open == null) {
            open = new KafkaProducer<>(producerSettings(), new StringSerializer(), new ByteArraySerializer());
            producer = open;
        }
        try {
            open.send(record(event)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            // The broker may have been made anew.
            hasTopics = false;
            throw failure;
        }
    }

    static ProducerRecord<String, byte[]> record(KeptEvent event) {
        var record = new ProducerRecord<>(
                event.topic(),
                null,
                event.at().toEpochMilli(),
                event.key(),
                event.data().getBytes(UTF_8));
        header("ce_specversion", "1.0", record);
        header("ce_id", event.id(), record);
        header("ce_type", event.type(), record);
        header("ce_source", KeptEvent.SOURCE, record);
        header("ce_subject", event.key(), record);
        header("ce_time", event.at().toString(), record);
        header("ce_seq", Long.toString(event.seq()), record);
        header("content-type", "application/json", record);
        return record;
    }

    private static void header(String name, String value, ProducerRecord<String, byte[]> record) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /** A broker does not make topics by itself; with ours it would take its own number of partitions. */
    private void makeTopics() throws Exception {
        try (var admin = Admin.create(adminSettings())) {
            var wanted = List.of(IdentityEvent.Topic.SIGN_IN, IdentityEvent.Topic.ROLE).stream()
                    .map(name -> new NewTopic(name, Optional.of(1), Optional.empty()))
                    .toList();
            for (var made : admin.createTopics(wanted).values().values()) {
                try {
                    made.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) throw failure;
                }
            }
        }
    }

    private Map<String, Object> adminSettings() {
        Map<String, Object> admin = new HashMap<>(settings.kafka());
        admin.put("bootstrap.servers", String.valueOf(settings.bootstrapServers()));
        admin.put("default.api.timeout.ms", 5_000);
        admin.put("request.timeout.ms", 5_000);
        return admin;
    }

    private Map<String, Object> producerSettings() {
        Map<String, Object> all = new HashMap<>(settings.kafka());
        all.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, String.valueOf(settings.bootstrapServers()));
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        all.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER);
        return all;
    }

    @Override
    public void close() {
        var open = producer;
        producer = null;
        if (open != null) open.close(Duration.ofMillis(500));
    }
}
