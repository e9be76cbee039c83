package io.guichet.queue.dayend;

import io.guichet.platform.domain.Stale;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.ticket.Tickets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ends a hall's day. Nothing happens by itself at midnight: whoever waits keeps waiting until a supervisor decides.
 *
 * <p>Numbers are cancelled one by one; a crash in between leaves the rest waiting, and the same command goes on there.
 */
public final class EndDay {

    private static final int PAGE = 200;

    private final Halls halls;
    private final Tickets tickets;
    private final DayEnds ends;
    private final Clock clock;

    public EndDay(Halls halls, Tickets tickets, DayEnds ends, Clock clock) {
        this.halls = halls;
        this.tickets = tickets;
        this.ends = ends;
        this.clock = clock;
    }

    /** @throws io.guichet.platform.domain.NotFound for an unknown hall */
    public DayEnd end(String hallId, Leftover leftover, String by, String command) {
        String id = Ids.of("day end|" + command);
        Optional<DayEnd> before = ends.known(id);
        if (before.isPresent()) return before.get();
        Hall hall = halls.find(hallId);
        Instant now = clock.instant();
        int waiting = leftover == Leftover.CANCEL ? cancelAll(hallId, command, now) : tickets.waitingIn(hallId);
        DayEnd end = new DayEnd(id, hallId, hall.businessDay(now), leftover, by, waiting, now);
        ends.add(end);
        return end;
    }

    /** Also counts those that the same command cancelled before a crash. */
    private int cancelAll(String hallId, String command, Instant now) {
        cancelAll(hallId, TicketState.WAITING, command, now);
        cancelAll(hallId, TicketState.TRANSFERRED, command, now);
        return tickets.cancelledBy(hallId, command);
    }

    private void cancelAll(String hallId, TicketState state, String command, Instant now) {
        List<Ticket> page = tickets.ofHall(hallId, state, 0, PAGE);
        while (!page.isEmpty()) {
            for (Ticket ticket : page) {
                cancel(ticket, command, now);
            }
            page = tickets.ofHall(hallId, state, 0, PAGE);
        }
    }

    private void cancel(Ticket waiting, String command, Instant now) {
        try {
            tickets.save(waiting.sendHome(command, now));
        } catch (Stale calledMeanwhile) {
            // Then the visitor is served.
        }
    }
}
