package io.guichet.queue.referral;

import io.guichet.queue.ticket.FirstAsked;
import io.guichet.queue.ticket.TicketEvent;
import java.time.Instant;

/** Visitors of hall-1, sent to hall-2 for the item pension. */
public final class ReferralFixture {

    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private ReferralFixture() {}

    public static Referral sent(String id) {
        return sent(id, NOON);
    }

    public static Referral sent(String id, Instant at) {
        var origin = new Referral.Origin(
                "ticket of " + id, "A005", "hall-1", "unit-9", "housing", "s2", new FirstAsked("s1", "hall-1-w01"));
        return Referral.of(origin, new TicketEvent.Destination(id, "hall-2", "unit-1", "pension", "not-our-duty"), at);
    }
}
