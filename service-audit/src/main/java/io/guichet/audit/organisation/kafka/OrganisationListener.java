package io.guichet.audit.organisation.kafka;

import io.guichet.audit.organisation.Places;
import io.guichet.platform.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Copies every definition; the topic is compacted, so a new service reads all that is defined from its beginning. */
public final class OrganisationListener {

    public static final String TOPIC = "guichet.queue.organisation";

    private final Places places;

    public OrganisationListener(Places places) {
        this.places = places;
    }

    @KafkaListener(topics = TOPIC, groupId = "guichet-audit-organisation")
    void heard(ConsumerRecord<String, byte[]> received) {
        Definitions.read(ReceivedEvent.of(received)).ifPresent(places::learn);
    }
}
