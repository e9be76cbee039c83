package io.guichet.complaint.casefile.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import org.bson.Document;

/** Adds one to a field of a document that may not be there yet; of many at once, each gets a number of its own. */
final class Counter {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private Counter() {}

    /** @param first the document, should there be none: not counted yet */
    static Document addOne(MongoCollection<Document> counters, String id, String field, Document first) {
        while (true) {
            Document counted = counters.findOneAndUpdate(eq("_id", id), inc(field, 1), AFTER);
            if (counted != null) return counted;
            try {
                counters.insertOne(first);
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            }
        }
    }
}
