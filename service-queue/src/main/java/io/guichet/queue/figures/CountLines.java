package io.guichet.queue.figures;

import io.guichet.platform.figures.Rows;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.ticket.LineLength;
import io.guichet.queue.ticket.Tickets;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many wait, and how long the first of them has: for each hall by series, the letter on the numbers of a class of
 * items. A line that nobody stands in is 0, so that an empty hall and a hall that is not counted look different.
 */
final class CountLines {

    private final Halls halls;
    private final Items items;
    private final Tickets tickets;
    private final Clock clock;
    private final Rows waiting;
    private final Rows longest;

    CountLines(Halls halls, Items items, Tickets tickets, Clock clock, MeterRegistry meters) {
        this.halls = halls;
        this.items = items;
        this.tickets = tickets;
        this.clock = clock;
        this.waiting = new Rows(meters, "guichet.waiting", "people who wait", "hall", "series");
        this.longest = new Rows(
                meters, "guichet.waiting.longest.seconds", "how long the first in line has waited", "hall", "series");
    }

    void count() {
        Map<List<String>, Integer> many = new HashMap<>();
        Map<List<String>, Double> age = new HashMap<>();
        for (Hall hall : halls.all()) {
            items.ofHall(hall.id()).stream().map(ServiceItem::series).distinct().forEach(series -> {
                many.put(List.of(hall.id(), series), 0);
                age.put(List.of(hall.id(), series), 0.0);
            });
        }
        for (LineLength line : tickets.lines()) {
            List<String> labels = List.of(line.hallId(), line.series());
            Duration waited = Duration.between(line.longestSince(), clock.instant());
            many.put(labels, line.waiting());
            age.put(labels, Math.max(0, waited.toMillis() / 1000.0));
        }
        waiting.set(many);
        longest.set(age);
    }
}
