package io.guichet.queue.result.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static io.guichet.queue.result.mongo.MatterDocument.DUE_AT;
import static io.guichet.queue.result.mongo.MatterDocument.DUE_ON;
import static io.guichet.queue.result.mongo.MatterDocument.ON_TIME;
import static io.guichet.queue.result.mongo.MatterDocument.OPEN;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.result.Matter;
import io.guichet.queue.result.MatterEvent;
import io.guichet.queue.result.MatterState;
import io.guichet.queue.result.Matters;
import io.guichet.queue.result.Moment;
import io.guichet.queue.result.PromiseFigures;
import io.guichet.queue.result.wire.MatterEventWire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Matters, one document each, under the ticket's id. */
public final class MongoMatters implements Matters {

    private final Aggregates aggregates;

    public MongoMatters(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("hallId", OPEN, DUE_ON));
        aggregates.documents().createIndex(ascending(OPEN, DUE_ON));
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<Matter> known(String ticketId) {
        return Optional.ofNullable(
                        aggregates.documents().find(eq("_id", ticketId)).first())
                .map(MatterDocument::read);
    }

    @Override
    public List<Matter> ofHall(String hallId, MatterState state, Moment now, int skip, int limit) {
        Bson inState = switch (state) {
            case OPEN -> and(eq(OPEN, true), inTime(now));
            case OVERDUE -> and(eq(OPEN, true), late(now));
            case TOLD -> eq(OPEN, false);
        };
        return inOrder(and(eq("hallId", hallId), inState), skip, limit);
    }

    @Override
    public List<Matter> toNoteOverdue(Moment before, int limit) {
        return inOrder(and(eq(OPEN, true), late(before), exists("overdueNoted", false)), 0, limit);
    }

    @Override
    public PromiseFigures figures(String hallId, LocalDate from, LocalDate to, Moment now) {
        Bson due = and(eq("hallId", hallId), gte(DUE_ON, from.toString()), lte(DUE_ON, to.toString()));
        long told = count(and(due, eq(OPEN, false)));
        long onTime = count(and(due, eq(OPEN, false), eq(ON_TIME, true)));
        long overdue = count(and(due, eq(OPEN, true), late(now)));
        long notYetDue = count(and(due, eq(OPEN, true), inTime(now)));
        return new PromiseFigures(onTime, told + overdue, notYetDue);
    }

    @Override
    public Matter add(Change<Matter, MatterEvent> change) {
        Matter matter = change.after();
        try {
            aggregates.insert(matter.id(), MatterDocument.of(matter), wired(change));
            return matter.stored(1);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return known(matter.id()).orElseThrow(() -> e);
        }
    }

    @Override
    public Matter save(Change<Matter, MatterEvent> change) {
        Matter matter = change.after();
        if (change.isEmpty()) return matter;
        aggregates.update(matter.id(), matter.version(), MatterDocument.of(matter), wired(change));
        return matter.stored(matter.version() + 1);
    }

    private static Bson late(Moment now) {
        return or(and(eq(DUE_AT, null), lt(DUE_ON, now.day().toString())), and(ne(DUE_AT, null), lt(DUE_AT, now.at())));
    }

    private static Bson inTime(Moment now) {
        return or(
                and(eq(DUE_AT, null), gte(DUE_ON, now.day().toString())), and(ne(DUE_AT, null), gte(DUE_AT, now.at())));
    }

    private long count(Bson filter) {
        return aggregates.documents().countDocuments(filter);
    }

    private List<Matter> inOrder(Bson filter, int skip, int limit) {
        return aggregates
                .documents()
                .find(filter)
                .sort(ascending(DUE_ON, "_id"))
                .skip(skip)
                .limit(limit)
                .map(MatterDocument::read)
                .into(new ArrayList<>());
    }

    private static List<WireEvent> wired(Change<Matter, MatterEvent> change) {
        return change.events().stream().map(MatterEventWire::of).toList();
    }
}
