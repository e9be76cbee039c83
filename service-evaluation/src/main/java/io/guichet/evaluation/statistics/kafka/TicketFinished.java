package io.guichet.evaluation.statistics.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.evaluation.statistics.About;
import io.guichet.evaluation.statistics.Heard;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.Objects;

/** What we read of {@code io.guichet.queue.ticket.finished.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TicketFinished(
        String ticketId, String hallId, String unitId, String itemCode, String windowId, String staffId, Instant at) {

    Heard toHeard() {
        return new Heard(
                new About(
                        Ids.slug("ticketId", ticketId),
                        Ids.slug("hallId", hallId),
                        Ids.slug("unitId", unitId),
                        Ids.slug("itemCode", itemCode),
                        Ids.slug("windowId", windowId),
                        Ids.slug("staffId", staffId),
                        Objects.requireNonNull(at, "at")),
                null);
    }
}
