package io.guichet.audit.search.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.ledger.EntryIndex;
import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.search.Entries;
import io.guichet.audit.search.FoundEntry;
import io.guichet.audit.search.TermIndex;
import io.guichet.audit.search.Wanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.bson.Document;

/**
 * Events, one document each under the event's own key: {@code {_id, i}}; the last sequence of each chain; and the terms
 * of all entries in blocks. Documents of before there were blocks have more fields; nobody reads them.
 */
public final class MongoEntries implements EntryIndex, Entries {

    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> chains;
    private final TermIndex terms;

    public MongoEntries(MongoCollection<Document> entries, MongoCollection<Document> chains, TermIndex terms) {
        this.entries = entries;
        this.chains = chains;
        this.terms = terms;
    }

    /** Those of before there were blocks cost each append more than all else. Idempotent; run at start. */
    public void dropIndexes() {
        for (Document index : entries.listIndexes()) {
            String name = index.getString("name");
            if (!name.equals("_id_")) entries.dropIndex(name);
        }
    }

    @Override
    public void add(List<Placed> placed) {
        List<Document> documents = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        for (Placed one : placed) {
            Leaf leaf = one.leaf();
            if (leaf.kind() != Leaf.Kind.EVENT) continue;
            documents.add(new Document("_id", leaf.eventKey()).append("i", one.index()));
            last.merge(leaf.chain(), leaf.sequence(), Math::max);
        }
        Inserts.missing(entries, documents);
        List<UpdateOneModel<Document>> moved = new ArrayList<>();
        last.forEach((chain, sequence) -> moved.add(
                new UpdateOneModel<>(eq("_id", chain), max("seq", sequence), new UpdateOptions().upsert(true))));
        if (!moved.isEmpty()) chains.bulkWrite(moved, new BulkWriteOptions().ordered(false));
        terms.add(placed);
    }

    @Override
    public void cut(long size) {
        entries.deleteMany(gte("i", size));
        terms.cut(size);
    }

    @Override
    public Set<String> known(Collection<String> eventKeys) {
        Set<String> known = new HashSet<>();
        if (eventKeys.isEmpty()) return known;
        entries.find(in("_id", eventKeys))
                .projection(include("_id"))
                .forEach(found -> known.add(found.getString("_id")));
        return known;
    }

    @Override
    public Map<String, Long> lastSequences(Collection<String> wanted) {
        Map<String, Long> last = new HashMap<>();
        if (wanted.isEmpty()) return last;
        chains.find(in("_id", wanted)).forEach(found -> last.put(found.getString("_id"), found.getLong("seq")));
        return last;
    }

    @Override
    public OptionalLong indexOf(String eventId) {
        Wanted wanted = new Wanted(List.of("event:" + eventId), null, null, true, null);
        return find(wanted, 1).stream().mapToLong(FoundEntry::index).findFirst();
    }

    @Override
    public Map<String, Long> placesOf(Collection<String> eventKeys) {
        Map<String, Long> places = new HashMap<>();
        if (eventKeys.isEmpty()) return places;
        entries.find(in("_id", eventKeys))
                .projection(include("i"))
                .forEach(found -> places.put(found.getString("_id"), found.getLong("i")));
        return places;
    }

    @Override
    public List<FoundEntry> find(Wanted wanted, int limit) {
        return terms.find(wanted, limit);
    }
}
