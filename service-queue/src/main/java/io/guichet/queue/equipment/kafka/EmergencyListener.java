package io.guichet.queue.equipment.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.platform.domain.Words;
import io.guichet.platform.inbox.ReceivedEvent;
import io.guichet.queue.equipment.FollowEmergencies;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of emergency plans that are activated and ended, by the equipment service or by audit (flow 7). */
public final class EmergencyListener {

    public static final String TOPIC = "guichet.equipment.emergency";

    /** Plans of the supervision: system failure, dispute, power cut. Its events have the same fields. */
    public static final String AUDIT_TOPIC = "guichet.audit.emergency";

    private final FollowEmergencies followEmergencies;

    public EmergencyListener(FollowEmergencies followEmergencies) {
        this.followEmergencies = followEmergencies;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Activated(String activationId, String hallId, String planId, Words notice) {
        Activated {
            Objects.requireNonNull(activationId, "activationId");
            Objects.requireNonNull(hallId, "hallId");
            Objects.requireNonNull(planId, "planId");
            Objects.requireNonNull(notice, "notice");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(String activationId, String hallId, String planId) {
        Ended {
            Objects.requireNonNull(activationId, "activationId");
            Objects.requireNonNull(hallId, "hallId");
            Objects.requireNonNull(planId, "planId");
        }
    }

    @KafkaListener(
            topics = {TOPIC, AUDIT_TOPIC},
            groupId = "guichet.queue.emergencies",
            concurrency = "1")
    public void onEmergency(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case "io.guichet.equipment.emergency.activated.v1", "io.guichet.audit.emergency.activated.v1" -> {
                Activated it = event.as(Activated.class);
                followEmergencies.activated(it.activationId, it.hallId, it.planId, it.notice);
            }
            case "io.guichet.equipment.emergency.ended.v1", "io.guichet.audit.emergency.ended.v1" -> {
                Ended it = event.as(Ended.class);
                followEmergencies.ended(it.activationId, it.hallId, it.planId);
            }
            default -> {
                // Plans and their steps do not switch a hall.
            }
        }
    }
}
