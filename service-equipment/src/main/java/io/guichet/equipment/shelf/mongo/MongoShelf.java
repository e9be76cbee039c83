package io.guichet.equipment.shelf.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Own;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Thing;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a thing: {@code _id}, {@code version}, {@code command}, and the record's components. */
public final class MongoShelf<A extends Thing, E> implements Shelf<A, E> {

    private final String noun;
    private final Aggregates aggregates;
    private final Class<A> shape;
    private final Function<E, WireEvent> wire;
    private final List<Own<A>> own;

    /**
     * @param noun as a problem names it
     * @param shape a record
     */
    public MongoShelf(String noun, Aggregates aggregates, Class<A> shape, Function<E, WireEvent> wire) {
        this(noun, aggregates, shape, wire, List.of());
    }

    /** @param own values that each thing has for itself; they take {@link #createUniqueIndexes} */
    public MongoShelf(
            String noun, Aggregates aggregates, Class<A> shape, Function<E, WireEvent> wire, List<Own<A>> own) {
        this.noun = noun;
        this.aggregates = aggregates;
        this.shape = shape;
        this.wire = wire;
        this.own = List.copyOf(own);
    }

    /** Idempotent; run at start. */
    public void createIndexes(List<List<String>> fields) {
        fields.forEach(each -> aggregates.documents().createIndex(Indexes.ascending(each)));
        aggregates.documents().createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    /** Also for things that were stored before a value was their own. Idempotent; run at start. */
    public void createUniqueIndexes() {
        for (Own<A> each : own) {
            fillIn(each);
            aggregates.documents().createIndex(Indexes.ascending(each.field()), new IndexOptions().unique(true));
        }
    }

    private void fillIn(Own<A> missing) {
        Bson without = Filters.exists(missing.field(), false);
        for (Document stored : aggregates.documents().find(without).into(new ArrayList<>())) {
            Kept<A> kept = read(stored);
            String value = missing.of().apply(kept.it());
            // Two that have the same already both stay: the second is refused when it is next changed.
            boolean taken = aggregates.documents().countDocuments(eq(missing.field(), value)) > 0;
            aggregates
                    .documents()
                    .updateOne(
                            Filters.and(eq("_id", kept.id()), without),
                            Updates.set(missing.field(), taken ? value + "|" + kept.id() : value));
        }
    }

    @Override
    public Kept<A> find(String id) {
        return known(id).orElseThrow(() -> new NotFound(noun, id));
    }

    @Override
    public Optional<Kept<A>> known(String id) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", id)).first())
                .map(this::read);
    }

    @Override
    public List<Kept<A>> list(Query query) {
        String sort = query.sort().equals("id") ? "_id" : query.sort();
        List<Bson> order = new ArrayList<>();
        order.add(query.descending() ? Sorts.descending(sort) : Sorts.ascending(sort));
        if (!sort.equals("_id")) order.add(query.descending() ? Sorts.descending("_id") : Sorts.ascending("_id"));
        return aggregates
                .documents()
                .find(filter(query))
                .sort(Sorts.orderBy(order))
                .skip(query.skip())
                .limit(query.limit())
                .map(this::read)
                .into(new ArrayList<>());
    }

    @Override
    public long count(Query query) {
        return aggregates.documents().countDocuments(filter(query));
    }

    @Override
    public Kept<A> add(Change<A, E> change, String command) {
        A thing = change.after();
        try {
            aggregates.insert(thing.id(), write(thing, command), wired(change));
            return new Kept<>(thing, 1, command);
        } catch (MongoWriteException e) {
            return known(thing.id()).orElseThrow(() -> taken(thing, e));
        }
    }

    @Override
    public Kept<A> save(Kept<A> before, Change<A, E> change, String command) {
        A after = change.after();
        if (change.isEmpty() && after.equals(before.it())) return before;
        try {
            aggregates.update(before.id(), before.version(), write(after, command), wired(change));
        } catch (MongoWriteException e) {
            throw taken(after, e);
        }
        return new Kept<>(after, before.version() + 1, command);
    }

    /** Which value was taken is looked up: what a database says of it is for people. */
    private RuntimeException taken(A thing, MongoWriteException failure) {
        if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) return failure;
        for (Own<A> each : own) {
            Bson another = Filters.and(eq(each.field(), each.of().apply(thing)), Filters.ne("_id", thing.id()));
            if (aggregates.documents().find(another).first() != null) return new Refused(each.why(), each.fact());
        }
        // It was given up in this instant.
        return new Stale(thing.id());
    }

    private Document write(A thing, String command) {
        Document document = RecordDocument.write((Record) thing);
        document.remove("id");
        own.forEach(each -> document.append(each.field(), each.of().apply(thing)));
        return document.append("command", command);
    }

    private Kept<A> read(Document stored) {
        long version = stored.getLong("version");
        String command = Objects.requireNonNull(stored.getString("command"));
        return new Kept<>(RecordDocument.read(stored.append("id", stored.getString("_id")), shape), version, command);
    }

    private static Bson filter(Query query) {
        List<Bson> all = query.terms().stream().map(MongoShelf::filter).toList();
        return all.isEmpty() ? new Document() : Filters.and(all);
    }

    private static Bson filter(Query.Term term) {
        String field = term.field().equals("id") ? "_id" : term.field();
        Object value = term.value();
        if (value == null) return Filters.exists(field, false);
        return switch (term.relation()) {
            case IS -> eq(field, value);
            case IN -> Filters.in(field, (Collection<?>) value);
            case BEFORE -> Filters.lt(field, value);
            case AFTER -> Filters.gt(field, value);
            case FROM -> Filters.gte(field, value);
            case STARTS_WITH -> Filters.regex(field, "^" + Pattern.quote((String) value));
            case ABSENT -> Filters.exists(field, false);
        };
    }

    private List<WireEvent> wired(Change<A, E> change) {
        return change.events().stream().map(wire).toList();
    }
}
