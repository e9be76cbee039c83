package io.guichet.equipment.plan.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.equipment.plan.MeterSource;
import io.guichet.equipment.plan.Meters;
import io.guichet.equipment.plan.Meters.Counted;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.inbox.ReceivedEvent;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;

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

    /** As many at once as there are: a meter is written once for all of them. */
    @KafkaListener(topics = TOPIC, groupId = "guichet-equipment-meters", concurrency = "1", batch = "true")
    public void onTickets(List<ConsumerRecord<String, byte[]>> received) {
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < received.size(); i++) {
            try {
                counted.addAll(read(ReceivedEvent.of(received.get(i))));
            } catch (PoisonEvent poison) {
                // Those before it count now; it goes aside, and those behind it come again.
                meters.count(counted);
                throw new BatchListenerFailedException(String.valueOf(poison.getMessage()), poison, i);
            }
        }
        meters.count(counted);
    }

    private static List<Counted> read(ReceivedEvent event) {
        return switch (event.type()) {
            case ISSUED -> {
                Issued issued = event.as(Issued.class);
                String kiosk = issued.deviceId;
                List<Counted> printed = new ArrayList<>();
                if (issued.isPrintedByKiosk()) printed.add(counted(MeterSource.ofHall(issued.hallId), event));
                if (kiosk != null) printed.add(counted(MeterSource.ofKiosk(kiosk), event));
                yield printed;
            }
            case STARTED -> List.of(counted(MeterSource.ofWindow(event.as(Started.class).windowId), event));
            // Whatever else becomes of a ticket wears nothing out.
            default -> List.of();
        };
    }

    private static Counted counted(String meterId, ReceivedEvent event) {
        return new Counted(meterId, event.id(), event.at());
    }
}
