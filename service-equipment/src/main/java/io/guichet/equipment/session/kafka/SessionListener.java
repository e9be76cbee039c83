package io.guichet.equipment.session.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.equipment.session.CounterSession;
import io.guichet.equipment.session.CounterSessions;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Copies who was signed in at which window, and when. What ended tells when it began, so neither waits for the other. */
public final class SessionListener {

    public static final String TOPIC = "guichet.queue.window";

    private static final String OPENED = "io.guichet.queue.window.opened.v1";
    private static final String CLOSED = "io.guichet.queue.window.closed.v1";

    private final CounterSessions sessions;

    public SessionListener(CounterSessions sessions) {
        this.sessions = sessions;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opened(String sessionId, String windowId, String hallId, String staffId, Instant at) {
        Opened {
            Objects.requireNonNull(sessionId, "sessionId");
            Ids.slug("windowId", windowId);
            Ids.slug("hallId", hallId);
            Ids.slug("staffId", staffId);
            Objects.requireNonNull(at, "at");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Closed(String sessionId, String windowId, String hallId, String staffId, Instant openedAt, Instant at) {
        Closed {
            Objects.requireNonNull(sessionId, "sessionId");
            Ids.slug("windowId", windowId);
            Ids.slug("hallId", hallId);
            Ids.slug("staffId", staffId);
            Objects.requireNonNull(openedAt, "openedAt");
            Objects.requireNonNull(at, "at");
        }
    }

    @KafkaListener(topics = TOPIC, groupId = "guichet-equipment-sessions", concurrency = "1")
    public void onWindow(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case OPENED -> {
                Opened told = event.as(Opened.class);
                sessions.learn(
                        new CounterSession(told.sessionId, told.windowId, told.hallId, told.staffId, told.at, null));
            }
            case CLOSED -> {
                Closed told = event.as(Closed.class);
                sessions.learn(new CounterSession(
                        told.sessionId, told.windowId, told.hallId, told.staffId, told.openedAt, told.at));
            }
            default -> {
                // Pauses and approvals do not change who is signed in.
            }
        }
    }
}
