package io.guichet.audit.search.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;

/** Puts in what is not there yet. */
final class Inserts {

    private Inserts() {}

    /** Documents whose {@code _id} is there stay as they are. */
    static void missing(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) return;
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean isOther = e.getWriteErrors().stream()
                    .anyMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY);
            if (isOther || e.getWriteConcernError() != null) throw e;
        }
    }
}
