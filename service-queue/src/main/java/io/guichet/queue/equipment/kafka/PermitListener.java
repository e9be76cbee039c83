package io.guichet.queue.equipment.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import io.guichet.queue.equipment.HeardPermits;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.window.Permit;
import io.guichet.queue.window.Reason;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of after-hours permits that the equipment service grants and withdraws (C8). */
public final class PermitListener {

    public static final String TOPIC = "guichet.equipment.permit";

    private static final Reason REASON = Reason.of("after-hours");

    private final HeardPermits permits;

    public PermitListener(HeardPermits permits) {
        this.permits = permits;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Granted(
            String permitId,
            String windowId,
            String hallId,
            @Nullable String staffId,
            Instant from,
            Instant to,
            String by,
            Instant at) {

        Permit toPermit() {
            try {
                return new Permit(permitId, hallId, windowId, staffId, new Span(from, to), REASON, by, at);
            } catch (IllegalArgumentException | NullPointerException e) {
                throw new PoisonEvent("no permit", e);
            }
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Withdrawn(String permitId, Instant at) {}

    @KafkaListener(topics = TOPIC, groupId = "guichet.queue.permits", concurrency = "1")
    public void onPermit(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case "io.guichet.equipment.permit.granted.v1" ->
                permits.granted(event.as(Granted.class).toPermit());
            case "io.guichet.equipment.permit.withdrawn.v1" -> {
                Withdrawn withdrawn = event.as(Withdrawn.class);
                if (withdrawn.permitId == null || withdrawn.at == null) throw new PoisonEvent("no withdrawal", null);
                permits.withdrawn(withdrawn.permitId, withdrawn.at);
            }
            default -> {
                // Whatever else is told of permits opens no window.
            }
        }
    }
}
