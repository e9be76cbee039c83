package io.guichet.queue.ticket;

import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.estimate.LineAhead;
import io.guichet.queue.estimate.Wait;
import io.guichet.queue.estimate.WaitEstimate;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.Windows;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at a line as it stands and says how long the wait will be. */
public final class WaitForecast {

    private final Tickets tickets;
    private final Windows windows;
    private final ServiceTimes times;

    public WaitForecast(Tickets tickets, Windows windows, ServiceTimes times) {
        this.tickets = tickets;
        this.windows = windows;
        this.times = times;
    }

    /** Empty while no window is open for the item: nothing honest can be said then. */
    public Optional<Wait> forecast(String hallId, ServiceItem item, Standing standing, Instant now) {
        List<Session> sessions = sessionsFor(hallId, item.code(), standing);
        if (sessions.isEmpty()) return Optional.empty();
        Set<String> shared = new HashSet<>();
        sessions.forEach(session -> shared.addAll(session.itemCodes()));
        int people = tickets.waitingBefore(hallId, shared, standing);
        LineAhead ahead = new LineAhead(people, sessions.size(), underWay(hallId, sessions, now));
        Duration typical = Duration.ofMinutes(item.typicalMinutes());
        return Optional.of(WaitEstimate.of(ahead, times.lately(hallId, item.code(), now), typical));
    }

    /** How many stand before this place, among those that the same windows serve. */
    public int peopleAhead(String hallId, String itemCode, Standing standing) {
        Set<String> shared = new HashSet<>(Set.of(itemCode));
        sessionsFor(hallId, itemCode, standing).forEach(session -> shared.addAll(session.itemCodes()));
        return tickets.waitingBefore(hallId, shared, standing);
    }

    private List<Session> sessionsFor(String hallId, String itemCode, Standing standing) {
        String only = standing.window();
        return windows.openIn(hallId).stream()
                .filter(window -> only == null || only.equals(window.id()))
                .map(ServiceWindow::session)
                .filter(session -> session != null && session.itemCodes().contains(itemCode))
                .map(session -> session)
                .toList();
    }

    private List<Duration> underWay(String hallId, List<Session> sessions, Instant now) {
        Set<String> staff = new HashSet<>();
        sessions.forEach(session -> staff.add(session.staffId()));
        return tickets.atWindows(hallId).stream()
                .map(Ticket::atDesk)
                .filter(desk -> staff.contains(desk.staffId()))
                .map(desk -> Duration.between(desk.calledAt(), now))
                .map(elapsed -> elapsed.isNegative() ? Duration.ZERO : elapsed)
                .limit(sessions.size())
                .toList();
    }
}
