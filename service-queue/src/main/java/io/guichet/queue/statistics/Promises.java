package io.guichet.queue.statistics;

import io.guichet.queue.catalogue.Limit;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a hall promised in minutes, by item, seen from one moment. The minutes of an item count from the beginning of the work
 * (办理) to its end; a promise of no minutes means at once and is not measured. Promises in working days are the matters'.
 */
public record Promises(Map<String, Duration> byItem, Instant now) {

    public Promises {
        byItem = Map.copyOf(byItem);
    }

    public static Promises of(List<ServiceItem> items, Instant now) {
        Map<String, Duration> promised = new HashMap<>();
        for (ServiceItem item : items) {
            Limit limit = item.promisedLimit();
            if (limit.unit() == Limit.Unit.MINUTES && limit.amount() > 0) {
                promised.put(item.code(), Duration.ofMinutes(limit.amount()));
            }
        }
        return new Promises(promised, now);
    }

    /** Work that goes on and is late already counts as late now, not when it ends: never ending must not look good. */
    Promise keptIn(List<PastVisit> visits) {
        int kept = 0;
        int judged = 0;
        for (PastVisit visit : visits) {
            Duration promised = byItem.get(visit.itemCode());
            Instant started = visit.startedAt();
            if (promised == null || started == null) continue;
            Instant limit = started.plus(promised);
            Instant ended = visit.state() == TicketState.FINISHED ? visit.endedAt() : null;
            boolean goesOn = visit.state() == TicketState.SERVING || visit.state() == TicketState.ON_HOLD;
            if (ended != null && !ended.isAfter(limit)) kept++;
            if (ended != null || (goesOn && now.isAfter(limit))) judged++;
        }
        return Promise.of(kept, judged);
    }
}
