package io.guichet.queue.ticket.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import io.guichet.queue.estimate.Experience;
import io.guichet.queue.estimate.Experience.ForecastError;
import io.guichet.queue.ticket.ServiceTimes;
import io.guichet.queue.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bson.Document;

/** Reads the last finished tickets of a hall, at most every few seconds. */
public final class MongoServiceTimes implements ServiceTimes {

    private static final int LATELY = 200;
    private static final int ENOUGH_OF_ONE_ITEM = 40;
    private static final Duration SEARCHED_BACK = Duration.ofDays(7);
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final MongoCollection<Document> tickets;
    private final ConcurrentMap<String, Remembered> byHall = new ConcurrentHashMap<>();

    public MongoServiceTimes(MongoCollection<Document> tickets) {
        this.tickets = tickets;
    }

    private record Past(String itemCode, Duration service, ForecastError error) {}

    private record Remembered(Instant readAt, List<Past> past) {}

    @Override
    public Experience lately(String hallId, String itemCode, Instant now) {
        List<Past> past = remembered(hallId, now);
        List<Duration> ofItem = past.stream()
                .filter(one -> one.itemCode().equals(itemCode))
                .map(Past::service)
                .toList();
        List<Duration> services = ofItem.size() >= ENOUGH_OF_ONE_ITEM
                ? ofItem
                : past.stream().map(Past::service).toList();
        List<ForecastError> errors = past.stream()
                .map(Past::error)
                .filter(error -> !error.expected().isNegative())
                .toList();
        return new Experience(services, errors);
    }

    private List<Past> remembered(String hallId, Instant now) {
        Remembered known = byHall.get(hallId);
        if (known != null && known.readAt().plus(FRESH).isAfter(now)) return known.past();
        List<Past> past = read(hallId, now);
        byHall.put(hallId, new Remembered(now, past));
        return past;
    }

    private List<Past> read(String hallId, Instant now) {
        List<Past> past = new ArrayList<>();
        tickets.find(and(
                        eq("hallId", hallId),
                        eq("state", TicketState.FINISHED.name()),
                        gt("ending.at", now.minus(SEARCHED_BACK))))
                .sort(descending("ending.at"))
                .limit(LATELY)
                .projection(include("itemCode", "issuedAt", "expectedMillis", "desk.calledAt", "ending.at"))
                .map(MongoServiceTimes::past)
                .into(past);
        return past;
    }

    private static Past past(Document ticket) {
        Instant called = ticket.get("desk", Document.class).getDate("calledAt").toInstant();
        Instant ended = ticket.get("ending", Document.class).getDate("at").toInstant();
        Long expected = ticket.getLong("expectedMillis");
        Duration waited = Duration.between(ticket.getDate("issuedAt").toInstant(), called);
        return new Past(
                ticket.getString("itemCode"),
                Duration.between(called, ended),
                new ForecastError(Duration.ofMillis(expected == null ? -1 : expected), waited));
    }
}
