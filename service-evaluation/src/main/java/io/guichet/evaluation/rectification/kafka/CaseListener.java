package io.guichet.evaluation.rectification.kafka;

import io.guichet.evaluation.rectification.HearCase;
import io.guichet.platform.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Of all cases, only those that put a rating right matter here. */
public final class CaseListener {

    public static final String TOPIC = "guichet.complaint.case";

    private static final String PREFIX = "io.guichet.complaint.case.";
    private static final String VERSION = ".v1";

    private final HearCase hearCase;

    public CaseListener(HearCase hearCase) {
        this.hearCase = hearCase;
    }

    @KafkaListener(topics = TOPIC, groupId = "guichet-evaluation-case")
    void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (!event.type().startsWith(PREFIX) || !event.type().endsWith(VERSION)) return;
        String name = event.type().substring(PREFIX.length(), event.type().length() - VERSION.length());
        CaseStep.named(name)
                .flatMap(step -> event.as(CaseEvent.class).told(step))
                .ifPresent(hearCase::hear);
    }
}
