package io.guichet.audit.finding.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.audit.finding.WorkOrder;
import io.guichet.audit.finding.WorkOrders;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears what becomes of findings about devices (flow 6). Work orders of faults and plans are passed over. */
public final class WorkOrderListener {

    public static final String TOPIC = "guichet.equipment.work-order";

    private static final String PREFIX = "io.guichet.equipment.work-order.";

    private final WorkOrders orders;

    public WorkOrderListener(WorkOrders orders) {
        this.orders = orders;
    }

    /** @param sourceId of a work order of kind {@code FINDING}: the finding */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            String workOrderId,
            @Nullable String kind,
            @Nullable String sourceId,
            Instant at) {

        Told {
            Objects.requireNonNull(workOrderId, "workOrderId");
            Objects.requireNonNull(at, "at");
        }
    }

    @KafkaListener(topics = TOPIC, groupId = "guichet-audit-work-orders", concurrency = "1")
    public void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (event.type().equals(PREFIX + "opened.v1")) {
            Told told = event.as(Told.class);
            String findingId = told.sourceId;
            if (!"FINDING".equals(told.kind) || findingId == null) return;
            orders.opened(told.workOrderId, findingId, event.seq(), told.at);
            return;
        }
        WorkOrder.State state = stateOf(event.type());
        if (state == null) return;
        Told told = event.as(Told.class);
        orders.moved(told.workOrderId, state, event.seq(), told.at);
    }

    private static WorkOrder.@Nullable State stateOf(String type) {
        return switch (type) {
            case PREFIX + "assigned.v1" -> WorkOrder.State.ASSIGNED;
            case PREFIX + "started.v1" -> WorkOrder.State.STARTED;
            case PREFIX + "held.v1" -> WorkOrder.State.HELD;
            case PREFIX + "resumed.v1" -> WorkOrder.State.RESUMED;
            case PREFIX + "done.v1" -> WorkOrder.State.DONE;
            case PREFIX + "returned.v1" -> WorkOrder.State.RETURNED;
            case PREFIX + "verified.v1" -> WorkOrder.State.VERIFIED;
            default -> null;
        };
    }
}
