package io.guichet.equipment.charge.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.equipment.charge.NoteCosts;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears what this service tells of consumables and work orders: a cost is written apart from what causes it. */
public final class CostListener {

    public static final String CONSUMABLES = "guichet.equipment.consumable";
    public static final String WORK_ORDERS = "guichet.equipment.work-order";

    private static final String ISSUED = "io.guichet.equipment.consumable.issued.v1";
    private static final String DONE = "io.guichet.equipment.work-order.done.v1";

    private final NoteCosts noteCosts;

    public CostListener(NoteCosts noteCosts) {
        this.noteCosts = noteCosts;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Issued(
            String movementId,
            String hallId,
            String unitId,
            @Nullable String assetId,
            String code,
            long quantity,
            long cents,
            Instant at) {
        Issued {
            Objects.requireNonNull(movementId, "movementId");
            Ids.slug("hallId", hallId);
            Ids.slug("unitId", unitId);
            Objects.requireNonNull(at, "at");
        }

        NoteCosts.Used toUsed() {
            return new NoteCosts.Used(movementId, hallId, unitId, assetId, code, quantity, cents, at);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Done(
            String workOrderId,
            String assetId,
            String hallId,
            String costBearer,
            int labourMinutes,
            long materialCents,
            Instant at) {
        Done {
            Ids.slug("workOrderId", workOrderId);
            Ids.slug("assetId", assetId);
            Ids.slug("hallId", hallId);
            Ids.slug("costBearer", costBearer);
            Objects.requireNonNull(at, "at");
        }

        NoteCosts.Worked toWorked(String eventId) {
            return new NoteCosts.Worked(
                    eventId, workOrderId, hallId, costBearer, assetId, labourMinutes, materialCents, at);
        }
    }

    @KafkaListener(topics = CONSUMABLES, groupId = "guichet-equipment-charges", concurrency = "1")
    public void onConsumable(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (event.type().equals(ISSUED)) noteCosts.used(event.as(Issued.class).toUsed());
    }

    @KafkaListener(topics = WORK_ORDERS, groupId = "guichet-equipment-charges-work", concurrency = "1")
    public void onWorkOrder(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (event.type().equals(DONE)) noteCosts.worked(event.as(Done.class).toWorked(event.id()));
    }
}
