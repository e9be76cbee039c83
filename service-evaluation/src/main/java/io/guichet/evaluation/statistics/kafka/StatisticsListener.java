package io.guichet.evaluation.statistics.kafka;

import io.guichet.evaluation.statistics.Heard;
import io.guichet.evaluation.statistics.KeepFigures;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;

/**
 * Takes events as many at once as there are: a day is counted once for all of them. Reading a whole year of events again
 * costs little more than reading its days.
 */
public final class StatisticsListener {

    private static final String TICKETS = "guichet.queue.ticket";
    private static final String RATINGS = "guichet.evaluation.rating";
    private static final String FINISHED = "io.guichet.queue.ticket.finished.v1";

    private final KeepFigures figures;

    public StatisticsListener(KeepFigures figures) {
        this.figures = figures;
    }

    @KafkaListener(
            topics = {TICKETS, RATINGS},
            groupId = "guichet-evaluation-statistics",
            batch = "true")
    void heard(List<ConsumerRecord<String, byte[]>> received) {
        List<Heard> heard = new ArrayList<>(received.size());
        for (int i = 0; i < received.size(); i++) {
            try {
                read(received.get(i)).ifPresent(heard::add);
            } catch (PoisonEvent poison) {
                // Those before it count now; it goes aside, and those behind it come again.
                figures.hear(heard);
                throw new BatchListenerFailedException(String.valueOf(poison.getMessage()), poison, i);
            }
        }
        figures.hear(heard);
    }

    private static Optional<Heard> read(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        try {
            if (event.type().equals(FINISHED)) {
                return Optional.of(event.as(TicketFinished.class).toHeard());
            }
            return RatingHappened.isSaidBy(event.type())
                    ? Optional.of(event.as(RatingHappened.class).toHeard(event.type(), event.seq()))
                    : Optional.empty();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new PoisonEvent("no event for figures: " + event.type(), e);
        }
    }
}
