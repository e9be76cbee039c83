package io.guichet.audit.finding.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.audit.finding.FollowPublication;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Hears of our own publications: the findings are documents of their own, each written by itself. */
public final class PublicationListener {

    private static final String PUBLISHED = "io.guichet.audit.inspection.published.v1";

    private final FollowPublication followPublication;

    public PublicationListener(FollowPublication followPublication) {
        this.followPublication = followPublication;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Published(String inspectionId) {

        Published {
            Objects.requireNonNull(inspectionId, "inspectionId");
        }
    }

    @KafkaListener(topics = "guichet.audit.inspection", groupId = "guichet-audit-findings", concurrency = "1")
    public void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (!event.type().equals(PUBLISHED)) return;
        try {
            followPublication.published(event.as(Published.class).inspectionId);
        } catch (NotFound none) {
            // The document was written before its event: another database than this service's.
            throw new PoisonEvent("an inspection that is not here", none);
        }
    }
}
