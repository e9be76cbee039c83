package io.guichet.queue.equipment.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.platform.inbox.ReceivedEvent;
import io.guichet.queue.equipment.FaultReport;
import io.guichet.queue.equipment.FollowFaults;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of devices that fail and are repaired. */
public final class FaultListener {

    public static final String TOPIC = "guichet.equipment.fault";

    private static final String REPORTED = "io.guichet.equipment.fault.reported.v1";
    private static final String REPAIRED = "io.guichet.equipment.fault.repaired.v1";

    private final FollowFaults followFaults;

    public FaultListener(FollowFaults followFaults) {
        this.followFaults = followFaults;
    }

    enum Severity {
        CRITICAL,
        MAJOR,
        MINOR
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reported(
            String faultId,
            String assetId,
            String hallId,
            @Nullable String windowId,
            Severity severity,
            Instant at) {

        Reported {
            Objects.requireNonNull(faultId, "faultId");
            Objects.requireNonNull(assetId, "assetId");
            Objects.requireNonNull(hallId, "hallId");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(at, "at");
        }

        FaultReport toReport() {
            return new FaultReport(faultId, assetId, hallId, windowId, severity == Severity.CRITICAL, at);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Repaired(String faultId, Instant at) {

        Repaired {
            Objects.requireNonNull(faultId, "faultId");
            Objects.requireNonNull(at, "at");
        }
    }

    @KafkaListener(topics = TOPIC, groupId = "guichet.queue.device-faults", concurrency = "1")
    public void onFault(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case REPORTED -> followFaults.reported(event.as(Reported.class).toReport());
            case REPAIRED -> {
                Repaired repaired = event.as(Repaired.class);
                followFaults.repaired(repaired.faultId, repaired.at);
            }
            default -> {
                // Work orders and whatever else is told of faults does not decide who is called.
            }
        }
    }
}
