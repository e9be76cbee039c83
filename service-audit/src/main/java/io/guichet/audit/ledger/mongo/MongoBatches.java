package io.guichet.audit.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import io.guichet.audit.ledger.Batch;
import io.guichet.audit.ledger.Batches;
import io.guichet.audit.ledger.Offsets;
import io.guichet.audit.ledger.Partition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bson.Document;
import org.bson.types.Binary;

/** Batches, one document each: {@code {_id: first, end, entries: [bytes], offsets: [{topic, partition, next}], epoch}}. */
public final class MongoBatches implements Batches {

    /** No batch has more leaves; so far back the one in which a leaf stands may begin. */
    private static final long LONGEST = 2048;

    private static final int MOST_KNOWN = 256;

    private final MongoCollection<Document> batches;

    /** Ends of batches by their first leaf, of some that were read: they never change. */
    private final NavigableMap<Long, Long> ends = new ConcurrentSkipListMap<>();

    public MongoBatches(MongoCollection<Document> batches) {
        this.batches = batches.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public Optional<Batch> head() {
        // Majority: a batch that a fail-over takes back must not be signed for.
        return Optional.ofNullable(batches.withReadConcern(ReadConcern.MAJORITY)
                        .find()
                        .sort(descending("_id"))
                        .limit(1)
                        .first())
                .map(MongoBatches::read);
    }

    @Override
    public void add(Batch batch) {
        if (batch.leaves().size() > LONGEST) throw new IllegalArgumentException("too many leaves in one batch");
        List<Document> offsets = new ArrayList<>();
        batch.offsets()
                .next()
                .forEach((partition, next) -> offsets.add(new Document("topic", partition.topic())
                        .append("partition", partition.number())
                        .append("next", next)));
        Document document = new Document("_id", batch.first())
                .append("end", batch.end())
                .append("entries", batch.leaves().stream().map(Binary::new).toList())
                .append("offsets", offsets)
                .append("epoch", batch.epoch());
        try {
            batches.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            throw new Fenced(batch.first());
        }
    }

    @Override
    public List<Batch> covering(long from, long to) {
        // By its place: to look for batches that end behind it, each of many before it would be read whole.
        long first = place(from).map(Place::first).orElse(from);
        return batches.find(and(gte("_id", first), lt("_id", to)))
                .sort(ascending("_id"))
                .map(MongoBatches::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<byte[]> range(long from, long to) {
        Place batch = place(from).orElse(null);
        if (batch == null || batch.end() < to) return Batches.super.range(from, to);
        return slice(batch, from, to);
    }

    @Override
    public SortedMap<Long, byte[]> leaves(Collection<Long> places) {
        SortedMap<Long, byte[]> found = new TreeMap<>();
        NavigableSet<Long> wanted = new TreeSet<>(places);
        while (!wanted.isEmpty()) {
            long next = wanted.first();
            Place batch = place(next).orElse(null);
            long end = batch == null ? next + 1 : batch.end();
            NavigableSet<Long> inside = wanted.headSet(end, false);
            if (batch != null) found.putAll(leaves(batch, inside));
            wanted = wanted.tailSet(end, true);
        }
        return found;
    }

    private Map<Long, byte[]> leaves(Place batch, NavigableSet<Long> wanted) {
        long first = wanted.first();
        List<byte[]> slice = slice(batch, first, wanted.last() + 1);
        Map<Long, byte[]> found = new HashMap<>();
        for (long place : wanted) {
            int at = (int) (place - first);
            if (at < slice.size()) found.put(place, slice.get(at));
        }
        return found;
    }

    /** A batch holds hundreds of leaves: only those that are wanted leave the database. */
    private List<byte[]> slice(Place batch, long from, long to) {
        Document found = batches.find(eq("_id", batch.first()))
                .projection(fields(
                        include("end"), Projections.slice("entries", (int) (from - batch.first()), (int) (to - from))))
                .first();
        if (found == null) {
            ends.remove(batch.first());
            return List.of();
        }
        return found.getList("entries", Binary.class).stream()
                .map(Binary::getData)
                .toList();
    }

    private record Place(long first, long end) {}

    /** The batch in which this leaf stands. */
    private Optional<Place> place(long leaf) {
        Map.Entry<Long, Long> known = ends.floorEntry(leaf);
        if (known != null && known.getValue() > leaf) return Optional.of(new Place(known.getKey(), known.getValue()));
        // The lower bound is for a database that sorts without an index: it has few to sort then.
        Optional<Place> found = Optional.ofNullable(batches.find(and(gt("_id", leaf - LONGEST), lte("_id", leaf)))
                        .sort(descending("_id"))
                        .limit(1)
                        .projection(include("end"))
                        .first())
                .map(one -> new Place(one.getLong("_id"), one.getLong("end")))
                .filter(one -> one.end() > leaf);
        if (ends.size() >= MOST_KNOWN) ends.clear();
        found.ifPresent(one -> ends.put(one.first(), one.end()));
        return found;
    }

    private static Batch read(Document document) {
        Map<Partition, Long> next = new HashMap<>();
        for (Document offset : document.getList("offsets", Document.class)) {
            next.put(new Partition(offset.getString("topic"), offset.getInteger("partition")), offset.getLong("next"));
        }
        return new Batch(
                document.getLong("_id"),
                document.getList("entries", Binary.class).stream()
                        .map(Binary::getData)
                        .toList(),
                new Offsets(next),
                document.getString("epoch"));
    }
}
