package io.guichet.evaluation.invitation.kafka;

import io.guichet.evaluation.invitation.InviteCitizen;
import io.guichet.platform.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Of all that happens to tickets, only the end of a service matters here. A cancelled or missed ticket had no service to
 * rate.
 */
public final class TicketListener {

    public static final String TOPIC = "guichet.queue.ticket";

    private static final String FINISHED = "io.guichet.queue.ticket.finished.v1";

    private final InviteCitizen invite;

    public TicketListener(InviteCitizen invite) {
        this.invite = invite;
    }

    @KafkaListener(topics = TOPIC, groupId = "guichet-evaluation")
    void heard(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (event.type().equals(FINISHED)) {
            invite.invite(event.as(TicketFinished.class).toInvitation());
        }
    }
}
