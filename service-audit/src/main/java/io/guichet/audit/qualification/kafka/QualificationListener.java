package io.guichet.audit.qualification.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.qualification.FollowExams;
import io.guichet.platform.inbox.ReceivedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of our own trainings and exposures: a second document changes by its own write. */
public final class QualificationListener {

    private static final String HELD = "io.guichet.audit.training.held.v1";
    private static final String EXPOSED = "io.guichet.audit.exposure.recorded.v1";

    private final FollowExams followExams;
    private final Zones zones;

    public QualificationListener(FollowExams followExams, Zones zones) {
        this.followExams = followExams;
        this.zones = zones;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Held(
            String trainingId,
            String hallId,
            LocalDate heldOn,
            List<String> passed,
            List<String> failed,
            List<String> itemCodes,
            int validMonths) {

        Held {
            Objects.requireNonNull(trainingId, "trainingId");
            Objects.requireNonNull(hallId, "hallId");
            Objects.requireNonNull(heldOn, "heldOn");
            passed = List.copyOf(passed);
            failed = List.copyOf(failed);
            itemCodes = List.copyOf(itemCodes);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Exposed(String exposureId, @Nullable String staffId, Instant at) {

        Exposed {
            Objects.requireNonNull(exposureId, "exposureId");
            Objects.requireNonNull(at, "at");
        }
    }

    @KafkaListener(
            topics = {"guichet.audit.training", "guichet.audit.exposure"},
            groupId = "guichet-audit-qualification",
            concurrency = "1")
    public void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case HELD -> examined(event.as(Held.class));
            case EXPOSED -> {
                Exposed exposed = event.as(Exposed.class);
                if (exposed.staffId != null) followExams.exposed(exposed.staffId, exposed.exposureId, exposed.at);
            }
            default -> {
                // Plans and answers qualify nobody.
            }
        }
    }

    private void examined(Held held) {
        var zone = zones.of(held.hallId);
        // When it was held counts, not when somebody typed it in: a sheet that comes late is still the older one.
        Instant at = held.heldOn.atTime(12, 0).atZone(zone).toInstant();
        for (String staffId : held.passed) {
            followExams.passed(staffId, held.trainingId, held.itemCodes, held.validMonths, zone, at);
        }
        for (String staffId : held.failed) followExams.failed(staffId, held.trainingId, held.itemCodes, at);
    }
}
