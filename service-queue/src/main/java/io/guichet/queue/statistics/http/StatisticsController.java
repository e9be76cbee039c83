package io.guichet.queue.statistics.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.statistics.HallStatistics;
import io.guichet.queue.statistics.PastVisits;
import io.guichet.queue.statistics.Promises;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hall's figures for its own people. */
@RestController
@RequestMapping("/api/queue/halls/{hall}/statistics")
public final class StatisticsController {

    private static final int MOST_DAYS = 31;

    private final Halls halls;
    private final PastVisits visits;
    private final Items items;
    private final Clock clock;

    public StatisticsController(Halls halls, PastVisits visits, Items items, Clock clock) {
        this.halls = halls;
        this.visits = visits;
        this.items = items;
        this.clock = clock;
    }

    /** What was asked and what is answered. */
    record View(String hallId, LocalDate from, LocalDate to, HallStatistics figures) {}

    /**
     * Figures of whole business days.
     *
     * @param from today in the hall's zone when absent
     * @param to the same as {@code from} when absent; at most 31 days
     */
    @GetMapping
    View statistics(
            @PathVariable String hall,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        Caller.current().require(hall, Role.STAFF, Role.SUPERVISOR, Role.INSPECTOR);
        Hall known = halls.find(hall);
        LocalDate first = from == null ? known.businessDay(clock.instant()) : from;
        LocalDate last = to == null ? first : to;
        if (last.isBefore(first)) throw new InvalidRequest("to", "not before from");
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new InvalidRequest("to", "at most " + MOST_DAYS + " days");
        }
        Promises promises = Promises.of(items.ofHall(hall), clock.instant());
        return new View(hall, first, last, HallStatistics.of(visits.between(hall, first, last), promises));
    }
}
