package io.guichet.queue.ticket.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import io.guichet.queue.estimate.PastVisit;
import io.guichet.queue.estimate.RecentVisits;
import io.guichet.queue.ticket.Priority;
import io.guichet.queue.ticket.ServiceTimes;
import io.guichet.queue.ticket.Stage;
import io.guichet.queue.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bson.Document;

/**
 * Remembers the last tickets of each hall that were served or missed. The tickets themselves are the memory: nothing is
 * written, so nothing is lost or counted twice, and no command waits for it. After the first reading only what ended since
 * is read.
 */
public final class MongoServiceTimes implements ServiceTimes {

    private static final Duration SEARCHED_BACK = Duration.ofDays(7);
    /** Read again each time: the clocks of two replicas differ, and a write may show after one that ended later. */
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    private static final List<String> OVER = List.of(TicketState.FINISHED.name(), TicketState.MISSED.name());

    private final MongoCollection<Document> tickets;
    private final ConcurrentMap<String, RecentVisits> byHall = new ConcurrentHashMap<>();

    public MongoServiceTimes(MongoCollection<Document> tickets) {
        this.tickets = tickets;
    }

    @Override
    public RecentVisits lately(String hallId, Instant now) {
        RecentVisits known = byHall.getOrDefault(hallId, RecentVisits.none());
        Instant newest = known.newest();
        Instant from = newest == null ? now.minus(SEARCHED_BACK) : newest.minus(OVERLAP);
        RecentVisits after = known.plus(read(hallId, from));
        byHall.put(hallId, after);
        return after;
    }

    private List<PastVisit> read(String hallId, Instant from) {
        List<PastVisit> past = new ArrayList<>();
        tickets.find(and(eq("hallId", hallId), in("state", OVER), gt("ending.at", from)))
                .sort(descending("ending.at"))
                .limit(RecentVisits.MOST)
                .projection(include(
                        "itemCode", "priority", "stages", "forecast", "desk.windowId", "desk.calledAt", "ending.at"))
                .map(MongoServiceTimes::past)
                .into(past);
        return past;
    }

    private static PastVisit past(Document ticket) {
        Document desk = ticket.get("desk", Document.class);
        List<Instant> inLine = ticket.getList("stages", Document.class).stream()
                .filter(entry -> Stage.RECEPTION.name().equals(entry.getString("stage")))
                .map(entry -> entry.getDate("enteredAt").toInstant())
                .toList();
        boolean once = inLine.size() == 1;
        return new PastVisit(
                ticket.getString("_id"),
                ticket.getString("itemCode"),
                desk.getString("windowId"),
                !Priority.NORMAL.name().equals(ticket.getString("priority")),
                inLine.getLast(),
                desk.getDate("calledAt").toInstant(),
                ticket.get("ending", Document.class).getDate("at").toInstant(),
                once ? TicketDocument.readForecast(ticket.get("forecast", Document.class)) : null);
    }
}
