package io.guichet.platform.outbox;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.ReceivedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The way of an event from the document to Kafka, on a real broker and the database of the run. */
class OutboxRelayIT {

    private static final String TOPIC = "guichet.queue.ticket";
    private static final Duration SOON = Duration.ofSeconds(20);

    private record Step(String what) {}

    private final String id = Ids.next();
    private final String databaseName = "guichet_outbox_" + Ids.next().substring(24);
    private MongoClient client;
    private MongoDatabase database;
    private Outbox outbox;
    private Aggregates aggregates;
    private DefaultKafkaProducerFactory<String, byte[]> producers;
    private KafkaConsumer<String, byte[]> consumer;

    @BeforeEach
    void connect() {
        var backends = TestBackends.shared();
        client = MongoClients.create(backends.mongoUri(databaseName));
        database = client.getDatabase(databaseName);
        outbox = new Outbox(Clock.systemUTC(), JsonMapper.shared(), () -> null);
        aggregates = outbox.aggregates(database.getCollection("things"), TOPIC);
        producers = new DefaultKafkaProducerFactory<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        backends.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        backends.bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "outbox-relay-it-" + id,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(TOPIC));
    }

    @AfterEach
    void disconnect() {
        consumer.close();
        producers.destroy();
        client.close();
    }

    @Test
    void events_of_one_aggregate_arrive_in_order_and_leave_the_document() {
        OutboxRelay relay = relay();
        relay.start();
        try {
            aggregates.insert(id, new Document("state", "new"), List.of(event("first")));
            aggregates.update(id, 1, new Document("state", "old"), List.of(event("second"), event("third")));

            assertThat(received(3)).containsExactly("first", "second", "third");
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(stored())
                            .doesNotContainKey("pendingSince")
                            .containsEntry("outbox", List.of()));
        } finally {
            relay.stop();
        }
    }

    /** Row F14: two neighbouring versions write the same documents. */
    @Test
    void what_only_a_newer_version_knows_survives_a_write_of_this_one() {
        aggregates.insert(id, new Document("state", "new"), List.of());
        aggregates.documents().updateOne(eq("_id", id), com.mongodb.client.model.Updates.set("comesLater", "kept"));
        aggregates.update(id, 1, new Document("state", "old"), List.of(event("second")));

        assertThat(stored()).containsEntry("comesLater", "kept").containsEntry("state", "old");
    }

    @Test
    void what_a_crash_left_aboard_is_swept_by_the_next_process() {
        aggregates.insert(id, new Document("state", "new"), List.of(event("left behind")));
        backdate();

        OutboxRelay relay = relay();
        relay.start();
        try {
            assertThat(received(1)).containsExactly("left behind");
        } finally {
            relay.stop();
        }
    }

    @Test
    void a_mark_that_a_crash_left_on_an_emptied_document_is_taken_away() {
        aggregates.insert(id, new Document("state", "new"), List.of(event("sent")));
        database.getCollection("things")
                .updateOne(eq("_id", id), new Document("$set", new Document("outbox", List.of())));
        backdate();

        OutboxRelay relay = relay();
        relay.start();
        try {
            await().atMost(SOON).untilAsserted(() -> assertThat(stored()).doesNotContainKey("pendingSince"));
        } finally {
            relay.stop();
        }
    }

    @Test
    void a_command_between_send_and_forget_keeps_its_event() {
        aggregates.insert(id, new Document("state", "new"), List.of(event("sent")));
        String sent = stored().getList("outbox", Document.class).getFirst().getString("id");

        aggregates.update(id, 1, new Document("state", "old"), List.of(event("meanwhile")));
        database.getCollection("things")
                .updateOne(eq("_id", id), new Document("$pull", new Document("outbox", new Document("id", sent))));

        assertThat(stored().getList("outbox", Document.class))
                .extracting(entry -> entry.getString("data"))
                .containsExactly("{\"what\":\"meanwhile\"}");
    }

    @Test
    void a_decision_on_an_old_version_is_stale_and_writes_nothing() {
        aggregates.insert(id, new Document("state", "new"), List.of(event("first")));
        aggregates.update(id, 1, new Document("state", "old"), List.of(event("second")));

        assertThatThrownBy(() -> aggregates.update(id, 1, new Document("state", "lost"), List.of(event("lost"))))
                .isInstanceOf(Stale.class);

        assertThat(stored()).containsEntry("state", "old").containsEntry("version", 2L);
        assertThat(stored().getList("outbox", Document.class)).hasSize(2);
    }

    @Test
    void a_full_outbox_pushes_back_and_takes_commands_again_once_emptied() {
        aggregates.insert(id, new Document("state", "new"), List.of(event("0")));
        for (long version = 1; version < Aggregates.OUTBOX_LIMIT; version++) {
            aggregates.update(id, version, new Document("state", "v" + version), List.of(event("" + version)));
        }

        assertThatThrownBy(() -> aggregates.update(
                        id, Aggregates.OUTBOX_LIMIT, new Document("state", "too much"), List.of(event("too much"))))
                .isInstanceOf(Pushback.class);

        OutboxRelay relay = relay();
        backdate();
        relay.start();
        try {
            assertThat(received(Aggregates.OUTBOX_LIMIT)).hasSize(Aggregates.OUTBOX_LIMIT);
            await().atMost(SOON)
                    .until(() -> stored().getList("outbox", Document.class).isEmpty());
            aggregates.update(id, Aggregates.OUTBOX_LIMIT, new Document("state", "again"), List.of(event("again")));
            assertThat(stored()).containsEntry("state", "again");
        } finally {
            relay.stop();
        }
    }

    @Test
    void a_null_field_is_removed() {
        aggregates.insert(id, new Document("state", "new").append("window", "w1"), List.of());
        aggregates.update(id, 1, new Document("state", "old").append("window", null), List.of());

        assertThat(stored()).doesNotContainKey("window").containsEntry("state", "old");
    }

    @Test
    void only_one_process_holds_the_lease_and_its_end_hands_it_on() {
        RelayLease one = new RelayLease(database.getCollection("leases"), "relay", Clock.systemUTC());
        RelayLease two = new RelayLease(database.getCollection("leases"), "relay", Clock.systemUTC());

        assertThat(one.holds()).isTrue();
        assertThat(two.holds()).isFalse();
        assertThat(one.holds()).isTrue();

        one.release();

        assertThat(two.holds()).isTrue();
    }

    private static WireEvent event(String what) {
        return new WireEvent("queue.ticket.tested", 1, new Step(what));
    }

    private OutboxRelay relay() {
        RelayLease lease = new RelayLease(database.getCollection("leases"), "relay", Clock.systemUTC());
        return new OutboxRelay(
                outbox,
                new KafkaTemplate<>(producers),
                lease,
                new RelayMeters(new SimpleMeterRegistry()),
                "/guichet/test",
                Duration.ofMillis(100));
    }

    private Document stored() {
        Document found = database.getCollection("things").find(eq("_id", id)).first();
        assertThat(found).isNotNull();
        return found;
    }

    /** As if the process had died some seconds ago. */
    private void backdate() {
        Instant earlier = Clock.systemUTC().instant().minusSeconds(10);
        database.getCollection("things")
                .updateOne(eq("_id", id), new Document("$set", new Document("pendingSince", earlier)));
    }

    private List<String> received(int wanted) {
        List<String> received = new ArrayList<>();
        await().atMost(SOON).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                if (!id.equals(record.key())) return;
                ReceivedEvent event = ReceivedEvent.of(record);
                received.add(event.as(Step.class).what());
            });
            return received.size() >= wanted;
        });
        return received;
    }
}
