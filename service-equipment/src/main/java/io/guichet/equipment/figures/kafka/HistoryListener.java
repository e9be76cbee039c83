package io.guichet.equipment.figures.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.equipment.figures.DeviceHistory;
import io.guichet.equipment.figures.Repair;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of faults, repairs and verified work orders. */
public final class HistoryListener {

    public static final String FAULTS = "guichet.equipment.fault";
    public static final String WORK_ORDERS = "guichet.equipment.work-order";

    private static final String REPORTED = "io.guichet.equipment.fault.reported.v1";
    private static final String REPAIRED = "io.guichet.equipment.fault.repaired.v1";
    private static final String VERIFIED = "io.guichet.equipment.work-order.verified.v1";

    private final DeviceHistory history;

    public HistoryListener(DeviceHistory history) {
        this.history = history;
    }

    enum Severity {
        CRITICAL,
        MAJOR,
        MINOR
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reported(String faultId, String assetId, String hallId, Severity severity, Instant at) {
        Reported {
            Ids.slug("faultId", faultId);
            Ids.slug("assetId", assetId);
            Ids.slug("hallId", hallId);
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(at, "at");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Repaired(String faultId, String assetId, String hallId, Instant at) {
        Repaired {
            Ids.slug("faultId", faultId);
            Ids.slug("assetId", assetId);
            Ids.slug("hallId", hallId);
            Objects.requireNonNull(at, "at");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Verified(
            String workOrderId,
            String assetId,
            String hallId,
            @Nullable String faultId,
            int reworks,
            Instant at) {
        Verified {
            Ids.slug("workOrderId", workOrderId);
            Ids.slug("assetId", assetId);
            Ids.slug("hallId", hallId);
            Objects.requireNonNull(at, "at");
        }
    }

    @KafkaListener(topics = FAULTS, groupId = "guichet-equipment-figures", concurrency = "1")
    public void onFault(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case REPORTED -> {
                Reported told = event.as(Reported.class);
                boolean down = told.severity != Severity.MINOR;
                history.reported(told.faultId, told.assetId, told.hallId, down, told.at);
            }
            case REPAIRED -> {
                Repaired told = event.as(Repaired.class);
                history.repaired(told.faultId, told.assetId, told.hallId, told.at);
            }
            default -> {
                // Whatever else is told of faults is in no figure.
            }
        }
    }

    @KafkaListener(topics = WORK_ORDERS, groupId = "guichet-equipment-figures-work", concurrency = "1")
    public void onWorkOrder(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (!event.type().equals(VERIFIED)) return;
        Verified told = event.as(Verified.class);
        String faultId = told.faultId;
        // Work without a fault is planned or follows a finding: it repairs nothing that was down.
        if (faultId == null) return;
        history.verified(new Repair(told.workOrderId, told.assetId, faultId, told.reworks, told.at), told.hallId);
    }
}
