package io.guichet.equipment.plan.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.equipment.plan.MeterSource;
import io.guichet.equipment.plan.Meters;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;

/** Counts what wears devices out: numbers printed by a hall's kiosks and by each of them, services begun at a window. */
public final class TicketListener {

    public static final String TOPIC = "guichet.queue.ticket";

    private static final String ISSUED = "io.guichet.queue.ticket.issued.v1";
    private static final String STARTED = "io.guichet.queue.ticket.started.v1";
    private static final String KIOSK = "KIOSK";

    private final Meters meters;

    public TicketListener(Meters meters) {
        this.meters = meters;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Issued(String hallId, String channel, @Nullable String deviceId) {
        Issued {
            Ids.slug("hallId", hallId);
        }

        /** A number given at a counter or written on paper went through no kiosk's printer; one of a check-in may have. */
        boolean isPrintedByKiosk() {
            return deviceId != null || KIOSK.equals(channel);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Started(String windowId) {
        Started {
            Ids.slug("windowId", windowId);
        }
    }

    @KafkaListener(topics = TOPIC, groupId = "guichet-equipment-meters", concurrency = "1")
    public void onTicket(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        switch (event.type()) {
            case ISSUED -> {
                Issued issued = event.as(Issued.class);
                String kiosk = issued.deviceId;
                if (issued.isPrintedByKiosk()) count(MeterSource.ofHall(issued.hallId), event);
                if (kiosk != null) count(MeterSource.ofKiosk(kiosk), event);
            }
            case STARTED -> count(MeterSource.ofWindow(event.as(Started.class).windowId), event);
            default -> {
                // Whatever else becomes of a ticket wears nothing out.
            }
        }
    }

    private void count(String meterId, ReceivedEvent event) {
        meters.count(meterId, event.id(), event.at());
    }
}
