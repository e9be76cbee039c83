package io.guichet.queue.window.kafka;

import static io.guichet.queue.organisation.HallFixture.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.queue.Samples;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.window.InMemoryKeptSessions;
import io.guichet.queue.window.KeptSession;
import io.guichet.queue.window.Pause;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class SessionListenerTest {

    private final InMemoryKeptSessions sessions = new InMemoryKeptSessions();
    private final SessionListener listener = new SessionListener(sessions);

    @Test
    void a_session_that_ended_is_kept_once_however_often_it_is_told() {
        listener.onWindow(event("closed"));
        listener.onWindow(event("closed"));

        assertThat(sessions.during("hall-2", new Span(at("08:00"), at("18:00"))))
                .containsExactly(new KeptSession(
                        "session of s1",
                        "w1",
                        "hall-2",
                        "s1",
                        at("09:00"),
                        at("11:10"),
                        List.of(new Pause("break", at("09:30"), at("09:45"))),
                        at("10:30")));
    }

    @Test
    void nothing_else_is_kept() {
        listener.onWindow(event("opened"));
        listener.onWindow(event("permit-granted"));

        assertThat(sessions.during("hall-2", new Span(at("08:00"), at("18:00"))))
                .isEmpty();
    }

    private static ConsumerRecord<String, byte[]> event(String what) {
        byte[] data = Samples.event("queue.window." + what + ".v1").getBytes(UTF_8);
        ConsumerRecord<String, byte[]> received = new ConsumerRecord<>("guichet.queue.window", 0, 0, "w1", data);
        header(received, "ce_id", "event-1");
        header(received, "ce_type", "io.guichet.queue.window." + what + ".v1");
        header(received, "ce_source", "/guichet/queue");
        header(received, "ce_subject", "w1");
        header(received, "ce_seq", "32");
        header(received, "ce_time", "2026-03-02T03:10:00Z");
        return received;
    }

    private static void header(ConsumerRecord<String, byte[]> received, String name, String value) {
        received.headers().add(name, value.getBytes(UTF_8));
    }
}
