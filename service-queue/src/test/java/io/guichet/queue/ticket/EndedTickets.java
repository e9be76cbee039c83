package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import java.time.Duration;
import java.time.Instant;

/** Tickets that were called and are over, for tests of what is learned from them. All in line since nine. */
public final class EndedTickets {

    private EndedTickets() {}

    public static Change<Ticket, TicketEvent> finished(int place, String windowId, Instant calledAt, Instant endedAt) {
        Ticket called = called(TicketFixture.waiting(place, TicketFixture.NINE), windowId, calledAt);
        return called.start("start", calledAt).after().finish(Outcome.FINISHED, "finish", endedAt);
    }

    public static Change<Ticket, TicketEvent> missed(int place, String windowId, Instant calledAt, Instant endedAt) {
        return called(TicketFixture.waiting(place, TicketFixture.NINE), windowId, calledAt)
                .miss("miss", endedAt);
    }

    /** Missed, back in line at once, called again and served. */
    public static Change<Ticket, TicketEvent> rejoined(int place, String windowId, Instant calledAt, Instant endedAt) {
        RejoinRule rule = new RejoinRule(1, Duration.ofHours(1));
        Instant back = calledAt.minusSeconds(60);
        Ticket again = missed(place, windowId, back, back)
                .after()
                .rejoin(rule, "rejoin", back)
                .after();
        return called(again, windowId, calledAt)
                .start("start", calledAt)
                .after()
                .finish(Outcome.FINISHED, "finish", endedAt);
    }

    private static Ticket called(Ticket waiting, String windowId, Instant at) {
        Desk desk = new Desk(windowId, "staff at " + windowId, "session at " + windowId, at, null);
        return waiting.callTo(desk, "call", at).after();
    }
}
