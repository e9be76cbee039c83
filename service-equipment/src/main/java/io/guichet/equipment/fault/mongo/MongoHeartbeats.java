package io.guichet.equipment.fault.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import io.guichet.equipment.fault.Heartbeats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document a device. A lost heartbeat is followed by the next: no need to wait for the journal. */
public final class MongoHeartbeats implements Heartbeats {

    private static final String FAULT = "faultId";

    private final MongoCollection<Document> beats;

    public MongoHeartbeats(MongoCollection<Document> beats) {
        this.beats = beats.withWriteConcern(WriteConcern.W1);
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        beats.createIndex(Indexes.ascending("at"));
    }

    @Override
    public Optional<Beat> heard(String assetId, String hallId, Instant at) {
        try {
            return Optional.ofNullable(beats.findOneAndUpdate(
                            and(eq("_id", assetId), lt("at", at)),
                            combine(set("hallId", hallId), set("at", at), unset(FAULT)),
                            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.BEFORE)))
                    .map(MongoHeartbeats::read);
        } catch (MongoException e) {
            // It is there with a later time, so the upsert tried to insert it again.
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) throw e;
            return Optional.empty();
        }
    }

    @Override
    public List<Beat> silentSince(Instant before, int limit) {
        return beats.find(and(lt("at", before), exists(FAULT, false)))
                .sort(Indexes.ascending("at"))
                .limit(limit)
                .map(MongoHeartbeats::read)
                .into(new ArrayList<>());
    }

    @Override
    public void reported(Beat silent, String faultId) {
        beats.updateOne(and(eq("_id", silent.assetId()), eq("at", silent.at())), set(FAULT, faultId));
    }

    @Override
    public void forget(String assetId) {
        beats.deleteOne(eq("_id", assetId));
    }

    private static Beat read(Document stored) {
        return new Beat(
                stored.getString("_id"),
                stored.getString("hallId"),
                stored.getDate("at").toInstant(),
                stored.getString(FAULT));
    }
}
