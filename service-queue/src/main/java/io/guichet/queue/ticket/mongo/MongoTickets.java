package io.guichet.queue.ticket.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static io.guichet.queue.ticket.mongo.TicketDocument.AT_WINDOW;
import static io.guichet.queue.ticket.mongo.TicketDocument.WAITING_IN;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.ticket.LineLength;
import io.guichet.queue.ticket.Standing;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketEvent;
import io.guichet.queue.ticket.TicketRefusal;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.wire.TicketEventWire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The tickets of all halls in one collection. */
public final class MongoTickets implements Tickets {

    private final Aggregates aggregates;
    private final MongoCollection<Document> tickets;
    private final boolean shardedByHall;

    /** In a collection of one database. */
    public MongoTickets(Aggregates aggregates) {
        this(aggregates, false);
    }

    /** @param shardedByHall whether the collection is spread over shards by {@code hallId} */
    public MongoTickets(Aggregates aggregates, boolean shardedByHall) {
        this.aggregates = aggregates;
        this.tickets = aggregates.documents();
        this.shardedByHall = shardedByHall;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        tickets.createIndex(ascending("hallId", "day", "series", "place"), new IndexOptions().unique(true));
        createWindowIndex();
        // Only those in line: the two stay as small as the line, however many tickets there were.
        IndexOptions inLine = new IndexOptions().partialFilterExpression(exists(WAITING_IN));
        tickets.createIndex(ascending(WAITING_IN, "turn", "place"), inLine);
        tickets.createIndex(ascending(WAITING_IN, "itemCode", "turn"), inLine);
        tickets.createIndex(ascending("tokenHash"));
        tickets.createIndex(compoundIndex(ascending("desk.windowId"), descending("desk.calledAt")));
        tickets.createIndex(compoundIndex(ascending("hallId", "state"), descending("ending.at")));
        tickets.createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    /**
     * One visitor at a window. A sharded collection wants the shard key before what is unique, and two fields, of which the hall
     * is always there, are no case for a sparse index; a filter does it, which the embedded database (never sharded) does not know.
     */
    private void createWindowIndex() {
        IndexOptions unique = new IndexOptions().unique(true);
        if (shardedByHall) {
            tickets.createIndex(ascending("hallId", AT_WINDOW), unique.partialFilterExpression(exists(AT_WINDOW)));
            // Who is at a window is asked without the hall.
            tickets.createIndex(ascending(AT_WINDOW), new IndexOptions().sparse(true));
        } else {
            tickets.createIndex(ascending(AT_WINDOW), unique.sparse(true));
        }
    }

    @Override
    public Ticket find(String id) {
        return one(eq("_id", id)).orElseThrow(() -> new NotFound("ticket", id));
    }

    @Override
    public Optional<Ticket> ofToken(String tokenHash) {
        return one(eq("tokenHash", tokenHash));
    }

    @Override
    public Optional<Ticket> atWindow(String windowId) {
        return one(eq(AT_WINDOW, windowId));
    }

    @Override
    public List<Ticket> atWindows(String hallId) {
        return all(and(eq("hallId", hallId), in("state", names(TicketState.CALLED, TicketState.SERVING))));
    }

    @Override
    public List<Ticket> onHold(String windowId) {
        return all(and(eq("state", TicketState.ON_HOLD.name()), eq("desk.windowId", windowId)));
    }

    @Override
    public List<Ticket> firstWaiting(
            String hallId, Set<String> itemCodes, Set<String> windowIds, Collection<String> except, int limit) {
        Bson callable = and(
                eq(WAITING_IN, hallId),
                in("itemCode", itemCodes),
                or(exists("onlyWindow", false), in("onlyWindow", windowIds)));
        Bson free = except.isEmpty() ? callable : and(callable, nin("_id", except));
        return tickets.find(free)
                .sort(ascending("turn", "place"))
                .limit(limit)
                .map(TicketDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public int waitingBefore(String hallId, Collection<String> itemCodes, Standing standing) {
        return count(and(eq(WAITING_IN, hallId), in("itemCode", itemCodes), lt("turn", standing.turn())));
    }

    @Override
    public int waitingIn(String hallId) {
        return count(eq(WAITING_IN, hallId));
    }

    @Override
    public List<LineLength> lines() {
        Map<List<String>, LineLength> lines = new HashMap<>();
        // As many as wait now: the index on those in line has just them.
        tickets.find(exists(WAITING_IN))
                .projection(Projections.include(WAITING_IN, "series", "issuedAt"))
                .forEach(ticket -> {
                    String hall = ticket.getString(WAITING_IN);
                    String series = ticket.getString("series");
                    LineLength one = new LineLength(
                            hall, series, 1, ticket.getDate("issuedAt").toInstant());
                    lines.merge(List.of(hall, series), one, LineLength::and);
                });
        return List.copyOf(lines.values());
    }

    @Override
    public int waitingFor(String hallId, Collection<String> itemCodes) {
        return count(and(eq(WAITING_IN, hallId), in("itemCode", itemCodes)));
    }

    @Override
    public int cancelledBy(String hallId, String command) {
        return count(and(eq("hallId", hallId), eq("state", TicketState.CANCELLED.name()), eq("lastCommand", command)));
    }

    @Override
    public Optional<Ticket> longestWaiting(String hallId, Collection<String> itemCodes) {
        return first(and(eq(WAITING_IN, hallId), in("itemCode", itemCodes)), ascending("issuedAt"));
    }

    @Override
    public Optional<Ticket> lastCalledTo(String windowId) {
        return first(eq("desk.windowId", windowId), descending("desk.calledAt"));
    }

    @Override
    public List<Ticket> ofHall(String hallId, @Nullable TicketState state, int skip, int limit) {
        Bson wanted = state == null ? eq("hallId", hallId) : and(eq("hallId", hallId), eq("state", state.name()));
        List<Ticket> found = new ArrayList<>();
        tickets.find(wanted)
                .sort(descending("issuedAt"))
                .skip(skip)
                .limit(limit)
                .map(TicketDocument::read)
                .into(found);
        return found;
    }

    @Override
    public Ticket add(Change<Ticket, TicketEvent> issued) {
        Ticket ticket = issued.after();
        try {
            aggregates.insert(ticket.id(), TicketDocument.of(ticket), wired(issued));
            return ticket.stored(1);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            boolean sameId = tickets.find(eq("_id", ticket.id())).first() != null;
            throw sameId ? new AlreadyThere(ticket.id()) : new NumberTaken(ticket.number());
        }
    }

    @Override
    public Ticket save(Change<Ticket, TicketEvent> change) {
        Ticket ticket = change.after();
        if (change.isEmpty()) return ticket;
        try {
            aggregates.update(ticket.id(), ticket.version(), TicketDocument.of(ticket), wired(change));
            return ticket.stored(ticket.version() + 1);
        } catch (MongoWriteException e) {
            // Of the unique keys only the window can change after the issue.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            throw new TicketRefusal.WindowBusy(ticket.atDesk().windowId());
        }
    }

    private static List<WireEvent> wired(Change<Ticket, TicketEvent> change) {
        return change.events().stream().map(TicketEventWire::of).toList();
    }

    private Optional<Ticket> first(Bson filter, Bson order) {
        return Optional.ofNullable(tickets.find(filter).sort(order).first()).map(TicketDocument::read);
    }

    private Optional<Ticket> one(Bson filter) {
        return Optional.ofNullable(tickets.find(filter).first()).map(TicketDocument::read);
    }

    private List<Ticket> all(Bson filter) {
        List<Ticket> found = new ArrayList<>();
        tickets.find(filter).map(TicketDocument::read).into(found);
        return found;
    }

    private int count(Bson filter) {
        return Math.toIntExact(tickets.countDocuments(filter));
    }

    private static List<String> names(TicketState... states) {
        return List.of(states).stream().map(TicketState::name).toList();
    }
}
