package io.guichet.audit.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import io.guichet.audit.ledger.Batch;
import io.guichet.audit.ledger.Batches;
import io.guichet.audit.ledger.Offsets;
import io.guichet.audit.ledger.Partition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/** Batches, one document each: {@code {_id: first, end, entries: [bytes], offsets: [{topic, partition, next}], epoch}}. */
public final class MongoBatches implements Batches {

    /** No batch has more leaves; so far back the one that covers an index may begin. */
    private static final long LONGEST = 2048;

    private final MongoCollection<Document> batches;

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
        return batches.find(and(gt("_id", from - LONGEST), lt("_id", to), gt("end", from)))
                .sort(ascending("_id"))
                .map(MongoBatches::read)
                .into(new ArrayList<>());
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
