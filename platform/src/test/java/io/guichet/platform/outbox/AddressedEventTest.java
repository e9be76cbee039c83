package io.guichet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Where an event goes that was written aboard a document. */
class AddressedEventTest {

    private static final WireEvent HAPPENED = new WireEvent("queue.hall.defined", 1, new Hall("h1"));

    private final Outbox outbox = new Outbox(
            Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC),
            JsonMapper.builder().build(),
            () -> null);

    @Test
    void an_event_goes_to_the_topic_of_its_aggregates_under_their_id() {
        ProducerRecord<String, byte[]> sent = sent(HAPPENED);

        assertThat(sent.topic()).isEqualTo("guichet.queue.hall");
        assertThat(sent.key()).isEqualTo("h1");
        assertThat(subject(sent)).isEqualTo("h1");
        assertThat(sent.headers().lastHeader("ce_aggregate")).isNull();
    }

    @Test
    void an_event_with_an_address_goes_there() {
        ProducerRecord<String, byte[]> sent = sent(HAPPENED.to("guichet.queue.organisation", "hall:h1"));

        assertThat(sent.topic()).isEqualTo("guichet.queue.organisation");
        assertThat(sent.key()).isEqualTo("hall:h1");
        assertThat(subject(sent)).isEqualTo("hall:h1");
        assertThat(header(sent, "ce_aggregate")).isEqualTo("h1");
    }

    @Test
    void both_share_the_sequence_of_their_aggregate() {
        List<Document> entries =
                outbox.entries("h1", 3, List.of(HAPPENED.to("guichet.queue.organisation", "hall:h1"), HAPPENED));

        assertThat(entries).extracting(entry -> entry.getLong("seq")).containsExactly(48L, 49L);
    }

    private ProducerRecord<String, byte[]> sent(WireEvent event) {
        // The client connects lazily: nothing is read or written here.
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:1")) {
            MongoCollection<Document> halls = client.getDatabase("none").getCollection("halls");
            outbox.aggregates(halls, "guichet.queue.hall");
        }
        Document entry = asStored(outbox.entries("h1", 1, List.of(event)).getFirst());
        Outbox.Source source = Objects.requireNonNull(outbox.sources().get("halls"));
        return OutboxRelay.toRecord(new CloudEventHeaders("/guichet/queue"), source, "h1", entry);
    }

    private static Document asStored(Document written) {
        return new DocumentCodec()
                .decode(
                        written.toBsonDocument().asBsonReader(),
                        DecoderContext.builder().build());
    }

    private static String subject(ProducerRecord<String, byte[]> sent) {
        return header(sent, "ce_subject");
    }

    private static String header(ProducerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private record Hall(String id) {}
}
