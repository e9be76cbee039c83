package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.estimate.Forecast;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Tickets in every state, all taken on one morning. */
public final class TicketFixture {

    public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    public static final String HALL = "hall-1";
    public static final String ITEM = "pension-transfer";

    private TicketFixture() {}

    public static Ticket waiting() {
        return waiting(1, NINE);
    }

    public static Ticket waiting(int place, Instant issuedAt) {
        return issued(new TicketNumber("A", place), Priority.NORMAL, Duration.ZERO, issuedAt);
    }

    public static Ticket issued(TicketNumber number, Priority priority, Duration credit, Instant issuedAt) {
        String id = Ids.next();
        return Ticket.issue(
                        id,
                        number,
                        LocalDate.of(2026, 11, 23),
                        new Errand(HALL, "social-insurance", ITEM, List.of(), 1),
                        Standing.of(
                                priority,
                                priority == Priority.URGENT ? PriorityReason.of("hospital appointment") : null,
                                issuedAt,
                                credit),
                        new Forecast(90_000, 30_000, 60_000, 2),
                        TrackingTokens.hash("token of " + id),
                        Origin.of(Channel.KIOSK, "issue of " + id).printedBy("kiosk-1"),
                        issuedAt)
                .after();
    }

    public static Desk desk(String windowId) {
        return new Desk(windowId, "staff at " + windowId, "session at " + windowId, NINE.plusSeconds(60), null);
    }

    /** For tests of other features: the decision that a window calls this ticket. */
    public static Change<Ticket, TicketEvent> call(Ticket waiting, String windowId) {
        return waiting.callTo(desk(windowId), "call", NINE.plusSeconds(60));
    }

    public static Ticket called(String windowId) {
        return waiting().callTo(desk(windowId), "call", NINE.plusSeconds(60)).after();
    }

    public static Ticket serving(String windowId) {
        return called(windowId).start("start", NINE.plusSeconds(90)).after();
    }

    public static Ticket onHold(String windowId) {
        return serving(windowId).hold("hold", NINE.plusSeconds(100)).after();
    }

    public static Ticket missed(String windowId) {
        return called(windowId).miss("miss", NINE.plusSeconds(120)).after();
    }

    public static Ticket finished(String windowId) {
        return serving(windowId)
                .finish(Outcome.FINISHED, "finish", NINE.plusSeconds(390))
                .after();
    }
}
