package io.guichet.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class RelayRoundTest {

    private final Producer producer = new Producer();
    private final RelayRound round = new RelayRound(
            new KafkaTemplate<>(() -> producer),
            (id, entry) ->
                    new ProducerRecord<>("things", id, entry.getString("id").getBytes(UTF_8)));

    /** Gives up the events it is told to, as the real one does when their time is over. */
    private static final class Producer extends MockProducer<String, byte[]> {

        final Set<String> givenUp = new HashSet<>();

        Producer() {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
            if (!givenUp.contains(new String(record.value(), UTF_8))) return super.send(record, callback);
            TimeoutException expired = new TimeoutException("expired");
            callback.onCompletion(null, expired);
            return CompletableFuture.failedFuture(expired);
        }

        @Override
        public void close(Duration patience) {
            // The template closes what it made; here it is asked again.
        }

        Stream<String> valuesOf(String key) {
            return history().stream()
                    .filter(record -> record.key().equals(key))
                    .map(record -> new String(record.value(), UTF_8));
        }
    }

    private static Document entry(String id, long seq) {
        return new Document("id", id).append("seq", seq);
    }

    @Test
    void the_events_of_a_document_go_in_their_order_however_they_lie() {
        round.take("a", List.of(entry("a3", 3), entry("a1", 1), entry("a2", 2)));
        round.send();
        assertThat(producer.valuesOf("a")).containsExactly("a1", "a2", "a3");
        assertThat(round.arrived()).containsEntry("a", List.of("a1", "a2", "a3"));
        assertThatCode(round::throwFailure).doesNotThrowAnyException();
    }

    @Test
    void nothing_overtakes_an_event_that_was_given_up() {
        producer.givenUp.add("a1");
        round.take("a", List.of(entry("a1", 1), entry("a2", 2), entry("a3", 3)));
        round.send();
        assertThat(producer.valuesOf("a")).isEmpty();
        assertThat(round.arrived()).containsEntry("a", List.of());
        assertThatThrownBy(round::throwFailure).hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void what_arrived_before_a_failure_is_forgotten_and_no_more() {
        producer.givenUp.add("a2");
        round.take("a", List.of(entry("a1", 1), entry("a2", 2), entry("a3", 3)));
        round.send();
        assertThat(producer.valuesOf("a")).containsExactly("a1");
        assertThat(round.arrived()).containsEntry("a", List.of("a1"));
    }

    @Test
    void other_documents_go_on() {
        producer.givenUp.add("a1");
        round.take("a", List.of(entry("a1", 1)));
        round.take("b", List.of(entry("b1", 1), entry("b2", 2)));
        round.send();
        assertThat(producer.valuesOf("b")).containsExactly("b1", "b2");
        assertThat(round.events()).isEqualTo(2);
    }

    @Test
    void a_document_that_is_only_marked_is_relieved_of_its_mark() {
        round.take("a", List.of());
        round.send();
        assertThat(round.isEmpty()).isFalse();
        assertThat(round.arrived()).containsEntry("a", List.of());
    }
}
