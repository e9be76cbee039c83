package io.guichet.queue.board.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.platform.domain.Words;
import io.guichet.platform.inbox.ReceivedEvent;
import io.guichet.queue.board.BoardEntry;
import io.guichet.queue.board.BoardEntry.Kind;
import io.guichet.queue.board.BoardProjection;
import io.guichet.queue.window.WindowLabels;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Calls and emergency notices go to the board; every other step of a ticket may change the line's length. */
public final class BoardListener {

    private final BoardProjection boards;
    private final WindowLabels labels;

    public BoardListener(BoardProjection boards, WindowLabels labels) {
        this.boards = boards;
        this.labels = labels;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TicketStep(
            String hallId, String number, @Nullable String windowId, Instant at) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record EmergencyStep(String hallId, @Nullable Words notice, Instant at) {}

    @KafkaListener(topics = "guichet.queue.ticket", groupId = "guichet.queue.board", concurrency = "1")
    public void onTicket(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        TicketStep step = event.as(TicketStep.class);
        switch (event.type()) {
            case "io.guichet.queue.ticket.called.v1" -> call(Kind.CALLED, event, step, received);
            case "io.guichet.queue.ticket.recalled.v1" -> call(Kind.RECALLED, event, step, received);
            default -> {}
        }
        boards.lineChanged(step.hallId());
    }

    @KafkaListener(topics = "guichet.queue.hall", groupId = "guichet.queue.board.notice", concurrency = "1")
    public void onHall(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case "io.guichet.queue.hall.emergency-started.v1", "io.guichet.queue.hall.emergency-ended.v1" -> {
                EmergencyStep step = event.as(EmergencyStep.class);
                boolean began = event.type().contains("emergency-started");
                Words text = began ? step.notice() : null;
                add(
                        step.hallId(),
                        new BoardEntry(0, Kind.NOTICE, null, null, null, text, step.at(), event.id()),
                        received);
            }
            default -> {}
        }
    }

    private void call(Kind kind, ReceivedEvent event, TicketStep step, ConsumerRecord<String, byte[]> received) {
        String windowId = step.windowId();
        if (windowId == null) return;
        // A window that is not known here must not stop the board for all the others.
        add(
                step.hallId(),
                new BoardEntry(0, kind, step.number(), windowId, labels.of(windowId), null, step.at(), event.id()),
                received);
    }

    private void add(String hallId, BoardEntry entry, ConsumerRecord<String, byte[]> received) {
        boards.apply(hallId, entry, received.topic() + "-" + received.partition(), received.offset());
    }
}
