package io.guichet.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedEventTest {

    private record Step(String what) {}

    @Test
    void a_whole_event_is_read() {
        ReceivedEvent event = ReceivedEvent.of(record("{\"what\":\"called\"}"));

        assertThat(event.seq()).isEqualTo(17);
        assertThat(event.at()).isEqualTo(Instant.parse("2026-11-23T01:02:03Z"));
        assertThat(event.as(Step.class)).isEqualTo(new Step("called"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_subject", "ce_seq", "ce_time"})
    void an_event_without_a_header_is_poison(String header) {
        ConsumerRecord<String, byte[]> record = record("{}");
        record.headers().remove(header);

        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> ReceivedEvent.of(record));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"what\":{}}", "not json"})
    void data_of_another_shape_is_poison(String data) {
        ReceivedEvent event = ReceivedEvent.of(record(data));

        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> event.as(Step.class));
    }

    @Test
    void an_unreadable_sequence_is_poison() {
        ConsumerRecord<String, byte[]> record = record("{}");
        record.headers().remove("ce_seq").add("ce_seq", "soon".getBytes(UTF_8));

        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> ReceivedEvent.of(record));
    }

    private static ConsumerRecord<String, byte[]> record(String data) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("guichet.queue.ticket", 0, 0, "t1", data.getBytes(UTF_8));
        record.headers()
                .add("ce_id", "e1".getBytes(UTF_8))
                .add("ce_type", "io.guichet.queue.ticket.called.v1".getBytes(UTF_8))
                .add("ce_source", "/guichet/queue".getBytes(UTF_8))
                .add("ce_subject", "t1".getBytes(UTF_8))
                .add("ce_seq", "17".getBytes(UTF_8))
                .add("ce_time", "2026-11-23T01:02:03Z".getBytes(UTF_8));
        return record;
    }
}
