package io.guichet.equipment.session.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.Contracts;
import io.guichet.equipment.Heard;
import io.guichet.equipment.session.CounterSession;
import io.guichet.equipment.session.InMemoryCounterSessions;
import io.guichet.platform.inbox.PoisonEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the samples the queue writes. */
class SessionListenerTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    private final InMemoryCounterSessions sessions = new InMemoryCounterSessions();
    private final SessionListener listener = new SessionListener(sessions);

    @Test
    void who_signs_in_is_there_until_signing_out() {
        hear("opened");
        assertThat(sessions.at("w1", NINE)).contains(new CounterSession("session-1", "w1", "hall-2", "s1", NINE, null));

        String closed = Contracts.event("queue.window.closed.v1").replace("session of s1", "session-1");
        hear("closed", closed);
        hear("opened");
        hear("closed", closed);

        Instant end = Instant.parse("2026-03-02T03:10:00Z");
        assertThat(sessions.during("hall-2", NINE, end))
                .containsExactly(new CounterSession("session-1", "w1", "hall-2", "s1", NINE, end));
    }

    @Test
    void all_else_of_a_window_is_no_session() {
        for (String name :
                List.of("permit-granted", "second-session-refused", "suspended", "unattended", "left-open")) {
            hear(name);
        }

        assertThat(sessions.during("hall-2", NINE, NINE.plusSeconds(86_400))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "{\"sessionId\":{}}"})
    void what_nobody_can_read_is_put_aside(String data) {
        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> hear("opened", data));
        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> hear("closed", data));
    }

    private void hear(String name) {
        hear(name, Contracts.event("queue.window." + name + ".v1"));
    }

    private void hear(String name, String data) {
        listener.onWindow(Heard.record("w1", "io.guichet.queue.window." + name + ".v1", 16, data));
    }
}
