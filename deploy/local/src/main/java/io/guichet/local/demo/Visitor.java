package io.guichet.local.demo;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A citizen who holds a ticket. Written by the clerk who calls and by the citizen's own patience; safe for both. */
final class Visitor {
    private final Visit visit;
    private final String ticketId;
    private final String trackingToken;
    private final Instant issuedAt;
    private final @Nullable Expectation expected;
    private volatile @Nullable Instant calledAt;
    private volatile Ending ending = Ending.LEFT_BEHIND;

    Visitor(Visit visit, String ticketId, String trackingToken, Instant issuedAt, @Nullable Expectation expected) {
        this.visit = visit;
        this.ticketId = ticketId;
        this.trackingToken = trackingToken;
        this.issuedAt = issuedAt;
        this.expected = expected;
    }

    Visit visit() {
        return visit;
    }

    String ticketId() {
        return ticketId;
    }

    String trackingToken() {
        return trackingToken;
    }

    void wasCalled(Instant at) {
        if (calledAt == null) calledAt = at;
    }

    boolean isCalled() {
        return calledAt != null;
    }

    void leaves(Ending how) {
        ending = how;
    }

    Journey journey(DayClock clock) {
        var called = calledAt;
        var waited = called == null ? null : clock.seconds(Duration.between(issuedAt, called));
        return new Journey(visit, expected, waited, ending);
    }
}
