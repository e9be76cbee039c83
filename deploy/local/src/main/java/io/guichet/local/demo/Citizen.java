package io.guichet.local.demo;

import io.guichet.local.client.Answer;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a ticket at the kiosk and, where that is the plan, gives up after a while. */
final class Citizen {
    private final TrialHall hall;
    private final WaitingRoom room;
    private final DayClock clock;

    Citizen(TrialHall hall, WaitingRoom room, DayClock clock) {
        this.hall = hall;
        this.room = room;
        this.clock = clock;
    }

    void visits(Visit visit) {
        clock.await(visit.arrival());
        var openWindows = hall.openWindows();
        var ticket = hall.takeTicket(visit);
        if (!ticket.succeeded()) {
            room.turnAway(visit);
            return;
        }
        var visitor = new Visitor(
                visit,
                ticket.text("id"),
                ticket.text("trackingToken"),
                Objects.requireNonNullElse(ticket.time("issuedAt"), Instant.EPOCH),
                expectation(ticket, openWindows));
        room.enter(visitor);
        if (visit.conduct() == Conduct.GIVES_UP) losesPatience(visitor);
    }

    private void losesPatience(Visitor visitor) {
        clock.pass(visitor.visit().patience());
        if (visitor.isCalled()) return;
        if (hall.cancel(visitor).succeeded()) room.leave(visitor, Ending.CANCELLED);
    }

    private @Nullable Expectation expectation(Answer ticket, int openWindows) {
        var wait = ticket.body().path("wait");
        if (!wait.isObject()) return null;
        return new Expectation(
                clock.seconds(wait.path("lowSeconds").asDouble()),
                clock.seconds(wait.path("likelySeconds").asDouble()),
                clock.seconds(wait.path("highSeconds").asDouble()),
                ticket.body().path("peopleAhead").asInt(0),
                openWindows);
    }
}
