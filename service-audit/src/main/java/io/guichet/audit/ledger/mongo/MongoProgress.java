package io.guichet.audit.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.ledger.Progress;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How far derived documents have come, in one document beside the last checkpoint. */
public final class MongoProgress implements Progress {

    private static final String ID = "progress";
    private static final String INDEXED = "indexed";
    private static final String TILED = "tiled";

    private final MongoCollection<Document> state;

    public MongoProgress(MongoCollection<Document> state) {
        this.state = state;
    }

    @Override
    public long tiled() {
        return read(TILED);
    }

    @Override
    public void tiled(long size) {
        write(max(TILED, size));
    }

    @Override
    public void tileAgain() {
        write(set(TILED, 0L));
    }

    @Override
    public long indexed() {
        return read(INDEXED);
    }

    @Override
    public void indexed(long size) {
        write(max(INDEXED, size));
    }

    @Override
    public void indexedOnly(long size) {
        write(set(INDEXED, size));
    }

    private long read(String field) {
        Document found = state.find(eq("_id", ID)).first();
        return found == null || !found.containsKey(field) ? 0 : found.getLong(field);
    }

    private void write(Bson change) {
        state.updateOne(eq("_id", ID), change, new UpdateOptions().upsert(true));
    }
}
