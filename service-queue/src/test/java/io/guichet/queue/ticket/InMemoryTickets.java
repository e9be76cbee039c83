package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tickets in a map, with the promises of {@link TicketsContract}. */
public final class InMemoryTickets implements Tickets {

    private static final Comparator<Ticket> IN_LINE = Comparator.comparing(
                    (Ticket ticket) -> ticket.standing().turn())
            .thenComparingInt(ticket -> ticket.number().place());

    private final Map<String, Ticket> tickets = new HashMap<>();
    private final List<TicketEvent> events = new ArrayList<>();

    public synchronized List<TicketEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public synchronized Ticket find(String id) {
        return matching(ticket -> ticket.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("ticket", id));
    }

    @Override
    public synchronized Optional<Ticket> ofToken(String tokenHash) {
        return matching(ticket -> ticket.tokenHash().equals(tokenHash)).findFirst();
    }

    @Override
    public synchronized Optional<Ticket> atWindow(String windowId) {
        return matching(ticket -> ticket.state().isAtWindow()
                        && ticket.atDesk().windowId().equals(windowId))
                .findFirst();
    }

    @Override
    public synchronized List<Ticket> atWindows(String hallId) {
        return matching(ticket -> isIn(ticket, hallId) && ticket.state().isAtWindow())
                .toList();
    }

    @Override
    public synchronized List<Ticket> onHold(String windowId) {
        return matching(ticket -> ticket.state() == TicketState.ON_HOLD
                        && ticket.atDesk().windowId().equals(windowId))
                .toList();
    }

    @Override
    public synchronized List<Ticket> firstWaiting(
            String hallId, Set<String> itemCodes, Set<String> windowIds, Collection<String> except, int limit) {
        return waiting(hallId, itemCodes)
                .filter(ticket -> ticket.standing().window() == null
                        || windowIds.contains(ticket.standing().window()))
                .filter(ticket -> !except.contains(ticket.id()))
                .sorted(IN_LINE)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int waitingBefore(String hallId, Collection<String> itemCodes, Standing standing) {
        return (int) waiting(hallId, itemCodes)
                .filter(ticket -> ticket.standing().turn().isBefore(standing.turn()))
                .count();
    }

    @Override
    public synchronized int waitingIn(String hallId) {
        return (int) matching(ticket -> isIn(ticket, hallId) && ticket.state().isInLine())
                .count();
    }

    @Override
    public synchronized List<LineLength> lines() {
        Map<String, LineLength> lines = new HashMap<>();
        matching(ticket -> ticket.state().isInLine())
                .map(ticket ->
                        new LineLength(ticket.errand().hallId(), ticket.number().series(), 1, ticket.issuedAt()))
                .forEach(one -> lines.merge(one.hallId() + "|" + one.series(), one, LineLength::and));
        return List.copyOf(lines.values());
    }

    @Override
    public synchronized int waitingFor(String hallId, Collection<String> itemCodes) {
        return (int) waiting(hallId, itemCodes).count();
    }

    @Override
    public synchronized int cancelledBy(String hallId, String command) {
        return (int) matching(ticket -> isIn(ticket, hallId)
                        && ticket.state() == TicketState.CANCELLED
                        && ticket.lastCommand().equals(command))
                .count();
    }

    @Override
    public synchronized Optional<Ticket> longestWaiting(String hallId, Collection<String> itemCodes) {
        return waiting(hallId, itemCodes).min(Comparator.comparing(Ticket::issuedAt));
    }

    @Override
    public synchronized Optional<Ticket> lastCalledTo(String windowId) {
        return matching(ticket -> {
                    Desk desk = ticket.desk();
                    return desk != null && desk.windowId().equals(windowId);
                })
                .max(Comparator.comparing(ticket -> ticket.atDesk().calledAt()));
    }

    @Override
    public synchronized List<Ticket> ofHall(String hallId, @Nullable TicketState state, int skip, int limit) {
        return matching(ticket -> isIn(ticket, hallId) && (state == null || ticket.state() == state))
                .sorted(Comparator.comparing(Ticket::issuedAt).reversed())
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Ticket add(Change<Ticket, TicketEvent> issued) {
        Ticket ticket = issued.after();
        if (tickets.containsKey(ticket.id())) throw new AlreadyThere(ticket.id());
        boolean taken = matching(other -> other.number().equals(ticket.number())
                        && other.day().equals(ticket.day())
                        && isIn(other, ticket.errand().hallId()))
                .findAny()
                .isPresent();
        if (taken) throw new NumberTaken(ticket.number());
        return put(ticket.stored(1), issued);
    }

    @Override
    public synchronized Ticket save(Change<Ticket, TicketEvent> change) {
        Ticket ticket = change.after();
        if (change.isEmpty()) return ticket;
        if (find(ticket.id()).version() != ticket.version()) throw new Stale(ticket.id());
        if (ticket.state().isAtWindow()) {
            String windowId = ticket.atDesk().windowId();
            atWindow(windowId).filter(other -> !other.id().equals(ticket.id())).ifPresent(other -> {
                throw new TicketRefusal.WindowBusy(windowId);
            });
        }
        return put(ticket.stored(ticket.version() + 1), change);
    }

    private Ticket put(Ticket stored, Change<Ticket, TicketEvent> change) {
        tickets.put(stored.id(), stored);
        events.addAll(change.events());
        return stored;
    }

    private Stream<Ticket> waiting(String hallId, Collection<String> itemCodes) {
        return matching(ticket -> isIn(ticket, hallId)
                && ticket.state().isInLine()
                && itemCodes.contains(ticket.errand().itemCode()));
    }

    private static boolean isIn(Ticket ticket, String hallId) {
        return ticket.errand().hallId().equals(hallId);
    }

    private Stream<Ticket> matching(Predicate<Ticket> wanted) {
        return tickets.values().stream().filter(wanted);
    }
}
