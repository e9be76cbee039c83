package io.guichet.audit.search.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.ledger.EntryIndex;
import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.search.Entries;
import io.guichet.audit.search.Facts;
import io.guichet.audit.search.FoundEntry;
import io.guichet.audit.search.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Entries, one document each under the event's own key: {@code {_id, i, at, name, personal, terms}}; and the last
 * sequence of each chain.
 */
public final class MongoEntries implements EntryIndex, Entries {

    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> chains;

    public MongoEntries(MongoCollection<Document> entries, MongoCollection<Document> chains) {
        this.entries = entries;
        this.chains = chains;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        entries.createIndex(compoundIndex(ascending("terms"), descending("at", "i")));
        entries.createIndex(descending("at", "i"));
        entries.createIndex(ascending("i"));
    }

    @Override
    public void add(List<Placed> placed) {
        List<Document> documents = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        for (Placed one : placed) {
            documents.add(document(one));
            if (one.leaf().kind() == Leaf.Kind.EVENT) {
                last.merge(one.leaf().chain(), one.leaf().sequence(), Math::max);
            }
        }
        try {
            entries.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean isOther = e.getWriteErrors().stream()
                    .anyMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY);
            if (isOther || e.getWriteConcernError() != null) throw e;
        }
        List<UpdateOneModel<Document>> moved = new ArrayList<>();
        last.forEach((chain, sequence) -> moved.add(
                new UpdateOneModel<>(eq("_id", chain), max("seq", sequence), new UpdateOptions().upsert(true))));
        if (!moved.isEmpty()) chains.bulkWrite(moved, new BulkWriteOptions().ordered(false));
    }

    private static Document document(Placed one) {
        Facts facts = Facts.of(one.leaf());
        return new Document("_id", facts.id())
                .append("i", one.index())
                .append("at", facts.at())
                .append("name", facts.name())
                .append("personal", facts.isPersonal())
                .append("terms", facts.terms());
    }

    @Override
    public void cut(long size) {
        entries.deleteMany(gte("i", size));
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
        Document found = entries.find(eq("terms", "event:" + eventId)).first();
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.getLong("i"));
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
    public long count(Wanted wanted, long size) {
        List<Bson> all = conditions(wanted);
        all.add(lt("i", size));
        return entries.countDocuments(and(all));
    }

    @Override
    public List<FoundEntry> find(Wanted wanted, int limit) {
        List<Bson> all = conditions(wanted);
        return entries.find(all.isEmpty() ? new Document() : and(all))
                .projection(include("i", "at", "name"))
                .sort(descending("at", "i"))
                .limit(limit)
                .map(MongoEntries::read)
                .into(new ArrayList<>());
    }

    private static List<Bson> conditions(Wanted wanted) {
        List<Bson> all = new ArrayList<>();
        wanted.terms().forEach(term -> all.add(eq("terms", term)));
        Instant from = wanted.from();
        Instant to = wanted.to();
        if (from != null) all.add(gte("at", from));
        if (to != null) all.add(lt("at", to));
        if (!wanted.withPersonal()) all.add(ne("personal", true));
        Wanted.Place before = wanted.before();
        if (before != null) {
            all.add(lte("at", before.at()));
            all.add(or(lt("at", before.at()), lt("i", before.index())));
        }
        return all;
    }

    private static FoundEntry read(Document found) {
        Date at = found.getDate("at");
        return new FoundEntry(found.getLong("i"), at.toInstant(), found.getString("name"));
    }
}
