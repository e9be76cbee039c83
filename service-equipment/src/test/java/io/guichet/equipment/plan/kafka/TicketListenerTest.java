package io.guichet.equipment.plan.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.Contracts;
import io.guichet.equipment.plan.InMemoryMeters;
import io.guichet.platform.inbox.PoisonEvent;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.BatchListenerFailedException;

class TicketListenerTest {

    private final InMemoryMeters meters = new InMemoryMeters();
    private final TicketListener listener = new TicketListener(meters);

    @Test
    void a_number_from_a_kiosk_counts_once_for_its_hall() {
        String issued = Contracts.event("queue.ticket.issued.v1");
        hear(event("issued", "e1", issued));
        hear(event("issued", "e1", issued));
        hear(event("issued", "e2", issued));

        assertThat(meters.reading("hall:hall-1")).isEqualTo(2);
        assertThat(meters.reading("kiosk:kiosk-1")).isEqualTo(2);
    }

    /** Each kiosk by its own: what the one printed does not wear out the other. */
    @Test
    void a_kiosk_counts_what_it_printed_itself_also_for_an_appointment() {
        String issued = Contracts.event("queue.ticket.issued.v1");
        hear(event("issued", "e1", issued.replace("\"kiosk-1\"", "\"kiosk-2\"")));
        hear(event("issued", "e2", issued.replace("\"KIOSK\"", "\"APPOINTMENT\"")));
        hear(event("issued", "e3", issued.replace("\"kiosk-1\"", "null")));
        // As it was told before kiosks were.
        hear(event("issued", "e4", issued.replace("\"deviceId\":\"kiosk-1\",", "")));

        assertThat(meters.reading("kiosk:kiosk-1")).isEqualTo(1);
        assertThat(meters.reading("kiosk:kiosk-2")).isEqualTo(1);
        assertThat(meters.reading("hall:hall-1")).isEqualTo(4);
    }

    @Test
    void a_number_from_elsewhere_went_through_no_kiosk() {
        String issued = Contracts.event("queue.ticket.issued.v1")
                .replace("\"KIOSK\"", "\"PAPER\"")
                .replace("\"kiosk-1\"", "null");
        hear(event("issued", "e1", issued));

        assertThat(meters.reading("hall:hall-1")).isZero();
    }

    @Test
    void a_service_counts_for_its_window() {
        String started = Contracts.event("queue.ticket.started.v1");
        String window = started.replaceAll(".*\"windowId\":\"([^\"]+)\".*", "$1");
        hear(event("started", "e1", started));
        hear(event("called", "e2", Contracts.event("queue.ticket.called.v1")));

        assertThat(meters.reading("window:" + window)).isEqualTo(1);
    }

    @Test
    void what_nobody_can_read_is_put_aside_and_what_came_before_it_counts() {
        String issued = Contracts.event("queue.ticket.issued.v1");
        List<ConsumerRecord<String, byte[]>> received = List.of(
                event("issued", "e1", issued), event("issued", "e2", "{\"hallId\":{}}"), event("issued", "e3", issued));

        assertThatExceptionOfType(BatchListenerFailedException.class)
                .isThrownBy(() -> listener.onTickets(received))
                .withCauseInstanceOf(PoisonEvent.class)
                .satisfies(failed -> assertThat(failed.getIndex()).isEqualTo(1));
        assertThat(meters.reading("hall:hall-1")).isEqualTo(1);

        assertThatExceptionOfType(BatchListenerFailedException.class)
                .isThrownBy(() -> hear(event("started", "e1", "[]")));
    }

    private void hear(ConsumerRecord<String, byte[]> received) {
        listener.onTickets(List.of(received));
    }

    private static ConsumerRecord<String, byte[]> event(String name, String id, String data) {
        var received = new ConsumerRecord<>(TicketListener.TOPIC, 0, 0L, "ticket-1", data.getBytes(UTF_8));
        received.headers().add("ce_id", id.getBytes(UTF_8));
        received.headers().add("ce_type", ("io.guichet.queue.ticket." + name + ".v1").getBytes(UTF_8));
        received.headers().add("ce_source", "/guichet/queue".getBytes(UTF_8));
        received.headers().add("ce_subject", "ticket-1".getBytes(UTF_8));
        received.headers().add("ce_seq", "16".getBytes(UTF_8));
        received.headers().add("ce_time", "2026-11-23T01:00:00Z".getBytes(UTF_8));
        return received;
    }
}
