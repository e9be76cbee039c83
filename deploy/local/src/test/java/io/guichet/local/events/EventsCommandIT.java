package io.guichet.local.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.backend.TestBackends;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row F16, and the commands of docs/runbooks/replay-a-topic.md and drain-poison-messages.md. */
class EventsCommandIT {

    private static final String KAFKA = TestBackends.shared().bootstrapServers();
    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", KAFKA);

    private final String topic = "guichet.test." + UUID.randomUUID();
    private final String group = "group-" + UUID.randomUUID();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final EventsCommand events = new EventsCommand(new PrintStream(said, true, UTF_8));

    @BeforeEach
    void topics() throws Exception {
        try (var admin = Admin.create(BROKER)) {
            for (var name : List.of(topic, DeadLetters.TOPIC)) {
                try {
                    admin.createTopics(List.of(new NewTopic(name, 1, (short) 1)))
                            .all()
                            .get(30, TimeUnit.SECONDS);
                } catch (ExecutionException exists) {
                    assertThat(exists).hasCauseInstanceOf(TopicExistsException.class);
                }
            }
        }
    }

    @Test
    void a_message_that_was_put_aside_is_shown_without_what_it_says_and_sent_again_as_it_was() throws Exception {
        var aside = new ProducerRecord<>(DeadLetters.TOPIC, "key".getBytes(UTF_8), "secret words".getBytes(UTF_8));
        aside.headers()
                .add("ce_type", "io.guichet.queue.ticket.called.v1".getBytes(UTF_8))
                .add("ce_id", "e1".getBytes(UTF_8))
                .add("kafka_dlt-original-topic", topic.getBytes(UTF_8))
                .add(
                        "kafka_dlt-original-partition",
                        ByteBuffer.allocate(4).putInt(0).array())
                .add(
                        "kafka_dlt-original-offset",
                        ByteBuffer.allocate(8).putLong(41).array())
                .add("kafka_dlt-exception-cause-fqcn", "io.guichet.platform.inbox.PoisonEvent".getBytes(UTF_8))
                .add("kafka_dlt-exception-message", "no number".getBytes(UTF_8));
        send(aside);

        assertThat(run("dead-letters")).isZero();
        assertThat(text())
                .contains(topic + "-0@41")
                .contains("io.guichet.queue.ticket.called.v1 e1")
                .contains("PoisonEvent: no number")
                .doesNotContain("secret words");
        var line = Pattern.compile("(\\d+)  " + Pattern.quote(topic)).matcher(text());
        assertThat(line.find()).isTrue();

        assertThat(run("send-again", line.group(1))).as(text()).isZero();
        assertThat(read(topic, "reader")).singleElement().satisfies(message -> {
            assertThat(message.value()).isEqualTo("secret words".getBytes(UTF_8));
            assertThat(message.key()).isEqualTo("key".getBytes(UTF_8));
            assertThat(message.headers()).extracting(header -> header.key()).containsExactly("ce_type", "ce_id");
        });
    }

    @Test
    void what_the_ledger_put_aside_goes_back_to_where_it_read_it() throws Exception {
        var aside = new ProducerRecord<>(DeadLetters.TOPIC, "key".getBytes(UTF_8), "x".getBytes(UTF_8));
        aside.headers().add("guichet_ledger_rejected", (topic + "-3@7").getBytes(UTF_8));
        send(aside);
        run("dead-letters");
        var line = Pattern.compile("(\\d+)  " + Pattern.quote(topic + "-3@7")).matcher(text());
        assertThat(line.find()).isTrue();

        assertThat(run("send-again", line.group(1))).as(text()).isZero();
        assertThat(read(topic, "reader"))
                .singleElement()
                .satisfies(message -> assertThat(message.headers()).isEmpty());
    }

    @Test
    void a_reader_begins_anew_only_when_none_of_it_is_there() throws Exception {
        for (var each = 0; each < 3; each++) send(new ProducerRecord<>(topic, "k".getBytes(UTF_8), new byte[0]));
        try (var consumer = consumer(group)) {
            consumer.subscribe(List.of(topic));
            assertThat(poll(consumer, 3)).hasSize(3);
            consumer.commitSync();

            assertThat(run("replay", group, topic)).isEqualTo(1);
            assertThat(text()).contains("stop the service first");
        }

        assertThat(run("replay", group, topic)).as(text()).isZero();
        assertThat(text()).contains(group + " will read 3 messages of " + topic);
        assertThat(read(topic, group)).hasSize(3);
    }

    @Test
    void what_is_not_there_is_refused_in_a_sentence() throws Exception {
        assertThat(run("send-again", "999999")).isEqualTo(1);
        assertThat(text()).contains("there is no dead letter 999999").doesNotContain("\tat ");
        assertThat(run("replay", group, topic)).isEqualTo(1);
        assertThat(text()).doesNotContain("\tat ");
        assertThat(run("other")).isEqualTo(2);
        assertThat(text()).contains("./guichet events dead-letters");
    }

    private int run(String... words) throws InterruptedException {
        said.reset();
        var line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--kafka", KAFKA));
        return events.run(line.toArray(String[]::new));
    }

    private String text() {
        return said.toString(UTF_8);
    }

    private static void send(ProducerRecord<byte[], byte[]> message) throws Exception {
        try (var producer = new KafkaProducer<>(BROKER, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(String from, String as) {
        try (var consumer = consumer(as)) {
            consumer.subscribe(List.of(from));
            return poll(consumer, 1);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> poll(KafkaConsumer<byte[], byte[]> consumer, int atLeast) {
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (found.size() < atLeast && System.nanoTime() < until) {
            consumer.poll(Duration.ofMillis(200)).forEach(found::add);
        }
        return found;
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String as) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        KAFKA,
                        "group.id",
                        as,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
