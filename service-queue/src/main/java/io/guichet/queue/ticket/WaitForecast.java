package io.guichet.queue.ticket;

import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.estimate.LineAhead;
import io.guichet.queue.estimate.Outlook;
import io.guichet.queue.estimate.WaitEstimate;
import io.guichet.queue.organisation.ShortMemory;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a line as it stands and says how long the wait will be. Who sits at which window is remembered for half a
 * second: it is asked with every number and every look at a ticket.
 */
public final class WaitForecast {

    private static final Duration REMEMBERED = Duration.ofMillis(500);

    private final Tickets tickets;
    private final Windows windows;
    private final ServiceTimes times;
    private final Clock clock;
    private final ShortMemory<HallAtWork> halls;

    public WaitForecast(Tickets tickets, Windows windows, ServiceTimes times, Clock clock) {
        this.tickets = tickets;
        this.windows = windows;
        this.times = times;
        this.clock = clock;
        this.halls = new ShortMemory<>(REMEMBERED, clock);
    }

    /**
     * The open windows of a hall and since when each serves its present visitor.
     *
     * @param calledAt by staff id
     */
    private record HallAtWork(List<ServiceWindow> open, Map<String, Instant> calledAt) {

        /** Sessions that may call somebody who stands like this. */
        List<Session> sessionsFor(String itemCode, Standing standing) {
            String only = standing.window();
            return open.stream()
                    .filter(window -> only == null || only.equals(window.id()))
                    .map(ServiceWindow::session)
                    .filter(Objects::nonNull)
                    .filter(session -> session.itemCodes().contains(itemCode))
                    .toList();
        }

        List<Duration> underWay(List<Session> sessions, Instant now) {
            return sessions.stream()
                    .map(session -> calledAt.get(session.staffId()))
                    .filter(Objects::nonNull)
                    .map(since -> since.isAfter(now) ? Duration.ZERO : Duration.between(since, now))
                    .toList();
        }
    }

    /** For somebody who stands there, or is about to. */
    public Outlook look(String hallId, ServiceItem item, Standing standing) {
        Instant now = clock.instant();
        @Nullable HallAtWork hall = halls.recall(hallId, this::atWork);
        List<Session> sessions = hall == null ? List.of() : hall.sessionsFor(item.code(), standing);
        Set<String> shared = new HashSet<>(Set.of(item.code()));
        sessions.forEach(session -> shared.addAll(session.itemCodes()));
        int people = tickets.waitingBefore(hallId, shared, standing);
        if (hall == null || sessions.isEmpty()) return new Outlook(people, null);
        LineAhead ahead = new LineAhead(people, sessions.size(), hall.underWay(sessions, now));
        Duration typical = Duration.ofMinutes(item.typicalMinutes());
        return new Outlook(people, WaitEstimate.of(ahead, times.lately(hallId, item.code(), now), typical));
    }

    private HallAtWork atWork(String hallId) {
        Map<String, Instant> calledAt = new HashMap<>();
        for (Ticket ticket : tickets.atWindows(hallId)) {
            calledAt.put(ticket.atDesk().staffId(), ticket.atDesk().calledAt());
        }
        return new HallAtWork(windows.openIn(hallId), Map.copyOf(calledAt));
    }
}
