package io.guichet.queue.ticket;

import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.estimate.LineAhead;
import io.guichet.queue.estimate.Outlook;
import io.guichet.queue.estimate.RecentVisits;
import io.guichet.queue.estimate.WaitEstimate;
import io.guichet.queue.organisation.ShortMemory;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.Windows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a line as it stands and says how long the wait will be. Who sits at which window and what ended is remembered
 * for a fifth of a second: it is asked with every number and every look at a ticket.
 */
public final class WaitForecast {

    private static final Duration REMEMBERED = Duration.ofMillis(200);

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

    /** An open window, who sits there, and since when they serve their present visitor. */
    private record Place(
            String windowId, Session session, @Nullable Instant calledAt) {

        @Nullable
        Instant restingSince(RecentVisits past) {
            Instant ended = calledAt == null ? past.lastEndAt(windowId) : null;
            return ended == null || ended.isBefore(session.presentSince()) ? null : ended;
        }
    }

    private record HallAtWork(List<Place> places, RecentVisits past) {

        /** Those that may call somebody who stands like this. */
        List<Place> placesFor(String itemCode, Standing standing) {
            String only = standing.window();
            return places.stream()
                    .filter(place -> only == null || only.equals(place.windowId()))
                    .filter(place -> place.session().itemCodes().contains(itemCode))
                    .toList();
        }
    }

    /** For somebody who stands there, or is about to. */
    public Outlook look(String hallId, ServiceItem item, Standing standing) {
        Instant now = clock.instant();
        @Nullable HallAtWork hall = halls.recall(hallId, this::atWork);
        List<Place> places = hall == null ? List.of() : hall.placesFor(item.code(), standing);
        Set<String> shared = new HashSet<>(Set.of(item.code()));
        places.forEach(place -> shared.addAll(place.session().itemCodes()));
        int people = tickets.waitingBefore(hallId, shared, standing);
        if (hall == null || places.isEmpty()) return new Outlook(people, null);
        LineAhead line = new LineAhead(
                people,
                places.size(),
                lasted(places, Place::calledAt, now),
                lasted(places, place -> place.restingSince(hall.past()), now),
                standing.priority() != Priority.NORMAL);
        Duration typical = Duration.ofMinutes(item.typicalMinutes());
        return new Outlook(people, WaitEstimate.of(line, hall.past().of(shared), typical));
    }

    private static List<Duration> lasted(List<Place> places, Function<Place, @Nullable Instant> began, Instant now) {
        return places.stream()
                .map(began)
                .filter(Objects::nonNull)
                .map(since -> since.isAfter(now) ? Duration.ZERO : Duration.between(since, now))
                .toList();
    }

    private HallAtWork atWork(String hallId) {
        Map<String, Instant> calledAt = new HashMap<>();
        for (Ticket ticket : tickets.atWindows(hallId)) {
            calledAt.put(ticket.atDesk().staffId(), ticket.atDesk().calledAt());
        }
        List<Place> places = new ArrayList<>();
        for (ServiceWindow window : windows.openIn(hallId)) {
            Session session = window.session();
            if (session != null) places.add(new Place(window.id(), session, calledAt.get(session.staffId())));
        }
        return new HallAtWork(List.copyOf(places), times.lately(hallId, clock.instant()));
    }
}
