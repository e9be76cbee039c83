package io.guichet.evaluation.rating.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What ratings are looked for by, besides their id. */
public final class RatingIndexes {

    private static final Bson NEWEST_FIRST = Indexes.descending("submittedAt", "_id");

    private RatingIndexes() {}

    /** Idempotent. */
    public static void create(MongoCollection<Document> ratings) {
        // Only for the relay's sweep. The few documents with unsent events, however many ratings there are.
        ratings.createIndex(
                Indexes.ascending("pendingSince"), new IndexOptions().partialFilterExpression(exists("pendingSince")));
        ratings.createIndex(NEWEST_FIRST);
        for (String field : List.of("hallId", "unitId", "itemCode", "windowId", "staffId")) {
            ratings.createIndex(Indexes.compoundIndex(Indexes.ascending(field), NEWEST_FIRST));
        }
        ratings.createIndex(Indexes.compoundIndex(Indexes.ascending("hallId", "level"), NEWEST_FIRST));
        ratings.createIndex(
                Indexes.compoundIndex(Indexes.ascending(RatingDocument.FLAGGED), NEWEST_FIRST),
                new IndexOptions().partialFilterExpression(eq(RatingDocument.FLAGGED, true)));
        for (String hash : List.of(RatingDocument.DEVICE, RatingDocument.CONTACT_HASH)) {
            ratings.createIndex(
                    Indexes.ascending(hash, "submittedAt"), new IndexOptions().partialFilterExpression(exists(hash)));
        }
    }
}
