package io.guichet.audit.search.mongo;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import io.guichet.audit.search.Block;
import io.guichet.audit.search.Blocks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Blocks as {@code {_id: first, end, oldest, newest}} and their buckets as {@code {_id: first × 512 + number, terms}}:
 * both are only ever added to at their end.
 */
public final class MongoBlocks implements Blocks {

    private final MongoCollection<Document> blocks;
    private final MongoCollection<Document> buckets;

    public MongoBlocks(MongoCollection<Document> blocks, MongoCollection<Document> buckets) {
        this.blocks = blocks;
        this.buckets = buckets;
    }

    @Override
    public List<Block> all() {
        return blocks.find().sort(ascending("_id")).map(MongoBlocks::read).into(new ArrayList<>());
    }

    @Override
    public void add(Block block, Map<Long, byte[]> written) {
        List<Document> documents = new ArrayList<>();
        new TreeMap<>(written)
                .forEach((id, terms) -> documents.add(new Document("_id", id).append("terms", new Binary(terms))));
        Inserts.missing(buckets, documents);
        // Last: a block that is there is there with all of its buckets.
        Inserts.missing(
                blocks,
                List.of(new Document("_id", block.first())
                        .append("end", block.end())
                        .append("oldest", block.oldest())
                        .append("newest", block.newest())));
    }

    @Override
    public Map<Long, byte[]> buckets(Collection<Long> wanted) {
        Map<Long, byte[]> found = new HashMap<>();
        if (wanted.isEmpty()) return found;
        buckets.find(in("_id", wanted))
                .forEach(bucket -> found.put(
                        bucket.getLong("_id"), bucket.get("terms", Binary.class).getData()));
        return found;
    }

    @Override
    public void cut(long first) {
        blocks.deleteMany(gte("_id", first));
        buckets.deleteMany(gte("_id", Block.firstBucket(first)));
    }

    private static Block read(Document block) {
        return new Block(block.getLong("_id"), block.getLong("end"), block.getLong("oldest"), block.getLong("newest"));
    }
}
