package io.guichet.complaint.casefile.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import io.guichet.complaint.casefile.Backlog;
import io.guichet.complaint.casefile.CaseEvent;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.Search;
import io.guichet.complaint.casefile.Traces;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document for each case. */
public final class MongoCaseFiles implements CaseFiles {

    private static final int MARKED = 20;

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Aggregates cases;
    private final Function<CaseEvent, WireEvent> wire;

    /** @param wire how events look to other services */
    public MongoCaseFiles(Aggregates cases, Function<CaseEvent, WireEvent> wire) {
        this.cases = cases;
        this.wire = wire;
    }

    /** Idempotent; run at start. The number is unique by its counter; the index finds it. */
    public void createIndexes() {
        cases.documents().createIndex(ascending("number"));
        cases.documents().createIndex(ascending("hallId", "open", "nextDueAt"));
        cases.documents().createIndex(ascending("sweepAt", "_id"));
        cases.documents().createIndex(ascending("open", "provisional", "countedThrough"));
        cases.documents().createIndex(ascending("handler", "open"));
        cases.documents().createIndex(ascending("state"));
        cases.documents().createIndex(ascending("hallId", "receivedAt"));
        cases.documents().createIndex(compoundIndex(ascending("hallId"), descending("changedAt", "_id")));
        cases.documents().createIndex(descending("changedAt", "_id"));
        cases.documents().createIndex(ascending("phoneIndex"), new IndexOptions().sparse(true));
        cases.documents()
                .createIndex(
                        ascending("pendingSince"), new IndexOptions().partialFilterExpression(exists("pendingSince")));
        // Cases from before they said when.
        cases.documents().updateMany(exists("sweepAt", false), set("sweepAt", Instant.EPOCH));
    }

    @Override
    public CaseFile find(String id) {
        return read(eq("_id", id), 0, 1).stream().findFirst().orElseThrow(() -> new NotFound("case", id));
    }

    @Override
    public Optional<CaseFile> numbered(String number) {
        return read(eq("number", number), 0, 1).stream().findFirst();
    }

    @Override
    public boolean add(Change<CaseFile, CaseEvent> change) {
        CaseFile file = change.after();
        try {
            cases.insert(file.id(), CaseDocument.state(file), wired(change));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    @Override
    public CaseFile save(Change<CaseFile, CaseEvent> change) {
        CaseFile file = change.after();
        cases.update(file.id(), file.version(), CaseDocument.state(file), wired(change));
        return file.stored(file.version() + 1);
    }

    @Override
    public List<CaseFile> list(Search search) {
        return read(filter(search), search.page() * Search.PAGE, Search.PAGE);
    }

    private static Bson filter(Search search) {
        List<Bson> wanted = new ArrayList<>();
        wanted.add(exists("receivedAt"));
        if (search.hallId() != null) wanted.add(eq("hallId", search.hallId()));
        if (search.kind() != null) wanted.add(eq("kind", search.kind().name()));
        if (search.state() != null) wanted.add(eq("state", search.state().name()));
        if (search.assignee() != null) wanted.add(eq("handler", search.assignee()));
        if (search.dueBefore() != null) wanted.add(lt("nextDueAt", search.dueBefore()));
        if (search.number() != null) wanted.add(eq("number", search.number()));
        if (search.phoneIndex() != null) wanted.add(eq("phoneIndex", search.phoneIndex()));
        if (search.openOnly()) wanted.add(eq("open", true));
        if (search.sentUpOnly()) wanted.add(eq("sentUp", true));
        return and(wanted);
    }

    @Override
    public List<CaseFile> toAttend(Instant now, int limit) {
        return read(lte("sweepAt", now), 0, limit, ascending("sweepAt", "_id"));
    }

    @Override
    public void attendAt(CaseFile file, @Nullable Instant when) {
        cases.documents()
                .updateOne(
                        and(eq("_id", file.id()), eq("version", file.version())),
                        set("sweepAt", when == null ? NEVER : when));
    }

    @Override
    public List<CaseFile> provisional(LocalDate knownThrough, int limit) {
        Bson counted = lt("countedThrough", knownThrough.toString());
        return read(and(eq("open", true), eq("provisional", true), counted), 0, limit);
    }

    @Override
    public List<CaseFile> about(String hallId, Traces traces, Instant from, Instant to) {
        List<Bson> same = new ArrayList<>();
        addSame(same, "windowId", traces.windowId());
        addSame(same, "staffId", traces.staffId());
        addSame(same, "itemCode", traces.itemCode());
        if (same.isEmpty()) return List.of();
        return read(and(eq("hallId", hallId), gte("receivedAt", from), lt("receivedAt", to), or(same)), 0, 0);
    }

    private static void addSame(List<Bson> same, String field, @Nullable String value) {
        if (value == null) return;
        same.add(eq(field, value));
        same.add(eq("work.aftermath.finding." + field, value));
    }

    @Override
    public List<CaseFile> received(@Nullable String hallId, Instant from, Instant to) {
        Bson inTime = and(gte("receivedAt", from), lt("receivedAt", to));
        // No limit: figures leave nothing out.
        return read(hallId == null ? inTime : and(eq("hallId", hallId), inTime), 0, 0);
    }

    @Override
    public List<Backlog> backlog(Instant now) {
        Map<Kind, Backlog> kinds = new EnumMap<>(Kind.class);
        cases.documents()
                .find(and(eq("open", true), exists("receivedAt")))
                .projection(Projections.include("kind", "nextDueAt"))
                .forEach(found -> {
                    Kind kind = Kind.valueOf(found.getString("kind"));
                    Date due = found.getDate("nextDueAt");
                    boolean isLate = due != null && due.toInstant().isBefore(now);
                    kinds.merge(kind, new Backlog(kind, 1, isLate ? 1 : 0), Backlog::and);
                });
        return List.copyOf(kinds.values());
    }

    @Override
    public String mark(@Nullable String hallId) {
        // Not the latest one alone: two changes may fall into one millisecond, and clocks of replicas differ a little.
        StringBuilder latest = new StringBuilder();
        cases.documents()
                .find(hallId == null ? exists("changedAt") : eq("hallId", hallId))
                .projection(Projections.include("_id", "version"))
                .sort(descending("changedAt", "_id"))
                .limit(MARKED)
                .forEach(each -> latest.append(each.getString("_id")).append(each.getLong("version")));
        return Ids.of("mark|" + latest);
    }

    private List<CaseFile> read(Bson filter, int skip, int limit) {
        return read(filter, skip, limit, ascending("nextDueAt", "_id"));
    }

    private List<CaseFile> read(Bson filter, int skip, int limit, Bson order) {
        return cases.documents()
                .find(filter)
                .projection(Projections.exclude("outbox", "pendingSince"))
                .sort(order)
                .skip(skip)
                .limit(limit)
                .map(CaseDocument::read)
                .into(new ArrayList<>());
    }

    private List<WireEvent> wired(Change<CaseFile, CaseEvent> change) {
        return change.events().stream().map(wire).toList();
    }
}
