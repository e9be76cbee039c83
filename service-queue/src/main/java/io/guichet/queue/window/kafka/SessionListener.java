package io.guichet.queue.window.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.platform.inbox.ReceivedEvent;
import io.guichet.queue.window.KeptSession;
import io.guichet.queue.window.KeptSessions;
import io.guichet.queue.window.Pause;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Keeps each session that ended. Its id makes a repeat harmless. */
public final class SessionListener {

    private static final String CLOSED = "io.guichet.queue.window.closed.v1";

    private final KeptSessions sessions;

    public SessionListener(KeptSessions sessions) {
        this.sessions = sessions;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Closed(
            String sessionId,
            String windowId,
            String hallId,
            String staffId,
            Instant openedAt,
            List<Away> pauses,
            Instant at,
            @Nullable Instant leftOpenSince) {

        KeptSession toSession() {
            List<Pause> away = pauses.stream()
                    .map(pause -> new Pause(pause.reason, pause.from, pause.until))
                    .toList();
            return new KeptSession(sessionId, windowId, hallId, staffId, openedAt, at, away, leftOpenSince);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Away(String reason, Instant from, Instant until) {}

    @KafkaListener(topics = "guichet.queue.window", groupId = "guichet.queue.hours-kept", concurrency = "1")
    public void onWindow(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (event.type().equals(CLOSED)) sessions.add(event.as(Closed.class).toSession());
    }
}
