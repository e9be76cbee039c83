package io.guichet.evaluation.rating.mongo;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;

/** What ratings are looked for by, besides their id. */
public final class RatingIndexes {

    private RatingIndexes() {}

    /** Only for the relay's sweep. The few documents with unsent events, however many ratings there are. */
    public static void create(MongoCollection<Document> ratings) {
        ratings.createIndex(
                Indexes.ascending("pendingSince"), new IndexOptions().partialFilterExpression(exists("pendingSince")));
    }
}
