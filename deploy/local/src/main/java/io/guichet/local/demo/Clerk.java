package io.guichet.local.demo;

import io.guichet.local.client.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The person at one window: opens it for each shift, calls, serves as long as the record says, closes it. */
final class Clerk {
    private static final Duration LOOKS_UP_EVERY = Duration.ofSeconds(1);
    /** Seconds of the data between a call and a recall, and between the recall and giving the person up. */
    private static final int WAITS_AFTER_CALL = 20;

    private static final int UNKNOWN_VISITOR_TAKES = 60;

    private final int window;
    private final TrialHall hall;
    private final WaitingRoom room;
    private final DayClock clock;
    private final RatingPad pad;
    private final double between;

    /** @param between seconds of the data a clerk needs between two people, which the record does not show */
    Clerk(int window, TrialHall hall, WaitingRoom room, DayClock clock, RatingPad pad, double between) {
        this.window = window;
        this.hall = hall;
        this.room = room;
        this.clock = clock;
        this.pad = pad;
        this.between = between;
    }

    /**
     * @param endOfDay whoever's shift ends then stays until everybody who took a ticket is served
     * @param latestEnd but not longer than this
     */
    void works(List<Shift> shifts, int endOfDay, int latestEnd) {
        for (var shift : shifts) {
            clock.await(shift.opens());
            if (!hall.open(window)) continue;
            while (isOnDuty(shift, endOfDay) && clock.isBefore(latestEnd)) callsOne();
            hall.close(window);
        }
    }

    private boolean isOnDuty(Shift shift, int endOfDay) {
        if (Thread.currentThread().isInterrupted()) return false;
        return clock.isBefore(shift.closes()) || (shift.closes() >= endOfDay && !room.isEveryoneGone());
    }

    private void callsOne() {
        var called = hall.callNext(window);
        if (called.isEmpty()) {
            room.awaitSomebody(LOOKS_UP_EVERY);
            return;
        }
        room.noticed();
        var ticket = called.get();
        room.holderOf(ticket.text("id"))
                .ifPresentOrElse(visitor -> receives(visitor, ticket), () -> servesStranger(ticket.text("id")));
        clock.pass(between);
    }

    private void receives(Visitor visitor, Answer ticket) {
        visitor.wasCalled(Objects.requireNonNullElse(ticket.time("calledAt"), Instant.EPOCH));
        if (visitor.visit().conduct() == Conduct.NEVER_ANSWERS) {
            waitsInVain(visitor);
        } else {
            serves(visitor);
        }
    }

    private void waitsInVain(Visitor visitor) {
        clock.pass(WAITS_AFTER_CALL);
        hall.recall(visitor.ticketId(), window);
        clock.pass(WAITS_AFTER_CALL);
        if (hall.miss(visitor.ticketId(), window).succeeded()) room.leave(visitor, Ending.MISSED);
    }

    /** A refused start means the citizen cancelled in the very moment of the call. */
    private void serves(Visitor visitor) {
        if (!hall.start(visitor.ticketId(), window).succeeded()) return;
        clock.pass(visitor.visit().service());
        if (!hall.finish(visitor.ticketId(), window).succeeded()) return;
        room.leave(visitor, Ending.SERVED);
        pad.asks(visitor, window);
    }

    /** Somebody took a number by hand while the replay runs: served like anybody else. */
    private void servesStranger(String ticketId) {
        if (!hall.start(ticketId, window).succeeded()) return;
        clock.pass(UNKNOWN_VISITOR_TAKES);
        hall.finish(ticketId, window);
    }
}
