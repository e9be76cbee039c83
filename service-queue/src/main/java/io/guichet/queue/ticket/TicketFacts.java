package io.guichet.queue.ticket;

import io.guichet.queue.organisation.WaitingCounts;
import io.guichet.queue.window.AtWindow;
import io.guichet.queue.window.TicketsAtWindows;
import io.guichet.queue.window.WindowActivity;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What halls and windows ask of the tickets. */
public final class TicketFacts implements WaitingCounts, WindowActivity, TicketsAtWindows {

    private final Tickets tickets;

    public TicketFacts(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public int waitingIn(String hallId) {
        return tickets.waitingIn(hallId);
    }

    @Override
    public @Nullable Instant lastActivity(String windowId) {
        return tickets.lastCalledTo(windowId).map(TicketFacts::lastTouched).orElse(null);
    }

    private static Instant lastTouched(Ticket ticket) {
        Desk desk = ticket.atDesk();
        Ending ending = ticket.ending();
        return Stream.of(desk.calledAt(), desk.startedAt(), ending == null ? null : ending.at())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(desk.calledAt());
    }

    @Override
    public @Nullable Instant waitingSince(String hallId, Set<String> itemCodes) {
        return tickets.longestWaiting(hallId, itemCodes).map(Ticket::issuedAt).orElse(null);
    }

    @Override
    public boolean holdsTicket(String windowId) {
        Optional<Ticket> present = tickets.atWindow(windowId);
        return present.isPresent() || !tickets.onHold(windowId).isEmpty();
    }

    @Override
    public Map<String, AtWindow> in(String hallId) {
        Map<String, AtWindow> present = new HashMap<>();
        for (Ticket ticket : tickets.atWindows(hallId)) {
            present.put(
                    ticket.atDesk().windowId(),
                    new AtWindow(
                            ticket.id(),
                            ticket.number().toString(),
                            ticket.state().name()));
        }
        return present;
    }

    @Override
    public int waitingFor(String hallId, Set<String> itemCodes) {
        return tickets.waitingFor(hallId, itemCodes);
    }
}
