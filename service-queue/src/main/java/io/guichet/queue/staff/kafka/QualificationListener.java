package io.guichet.queue.staff.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import io.guichet.queue.staff.AuditedStanding;
import io.guichet.queue.staff.AuditedStandings;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Who passed, lapsed or was moved from post: each event says how a person stands after it, whatever its name. */
public final class QualificationListener {

    public static final String TOPIC = "guichet.audit.qualification";

    private static final String PREFIX = "io.guichet.audit.qualification.";
    private static final String QUALIFIED = "QUALIFIED";

    private final AuditedStandings standings;

    public QualificationListener(AuditedStandings standings) {
        this.standings = standings;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record State(
            String staffId,
            String standing,
            List<String> itemCodes,
            @Nullable Instant validUntil) {}

    @KafkaListener(topics = TOPIC, groupId = "guichet.queue.qualifications", concurrency = "1")
    public void onQualification(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (event.type().startsWith(PREFIX)) standings.heard(standing(event));
    }

    private static AuditedStanding standing(ReceivedEvent event) {
        State state = event.as(State.class);
        try {
            return new AuditedStanding(
                    Ids.slug("staffId", state.staffId),
                    state.standing.equals(QUALIFIED),
                    state.itemCodes,
                    state.validUntil,
                    event.seq());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new PoisonEvent("no standing: " + event.type(), e);
        }
    }
}
