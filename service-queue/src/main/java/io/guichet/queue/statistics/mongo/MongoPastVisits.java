package io.guichet.queue.statistics.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import io.guichet.queue.statistics.PastVisit;
import io.guichet.queue.statistics.PastVisits;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.Outcome;
import io.guichet.queue.ticket.TicketState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads the few fields that figures are made of from the tickets. */
public final class MongoPastVisits implements PastVisits {

    private final MongoCollection<Document> tickets;

    public MongoPastVisits(MongoCollection<Document> tickets) {
        this.tickets = tickets;
    }

    @Override
    public List<PastVisit> between(String hallId, LocalDate from, LocalDate to) {
        List<PastVisit> visits = new ArrayList<>();
        tickets.find(and(eq("hallId", hallId), gte("day", from.toString()), lte("day", to.toString())))
                .projection(include(
                        "itemCode",
                        "state",
                        "channel",
                        "issuedAt",
                        "ending",
                        "desk.windowId",
                        "desk.calledAt",
                        "desk.startedAt"))
                .map(MongoPastVisits::read)
                .into(visits);
        return visits;
    }

    private static PastVisit read(Document ticket) {
        Document desk = ticket.get("desk", new Document());
        Document ending = ticket.get("ending", new Document());
        String outcome = ending.getString("outcome");
        String channel = ticket.getString("channel");
        return new PastVisit(
                ticket.getString("itemCode"),
                TicketState.valueOf(ticket.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                desk.getString("windowId"),
                ticket.getDate("issuedAt").toInstant(),
                instant(desk, "calledAt"),
                instant(desk, "startedAt"),
                instant(ending, "at"),
                channel == null ? Channel.KIOSK : Channel.valueOf(channel));
    }

    private static @Nullable Instant instant(Document document, String field) {
        return document.get(field) == null ? null : document.getDate(field).toInstant();
    }
}
