package io.guichet.local.backend;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Our writes filter on {@code _id} and {@code version} together. The server as it comes uses its index on {@code _id}
 * only for a filter that names nothing else, and would read the whole collection for each of them.
 */
final class KeyedCollection extends H2Collection {

    private final MVMap<Object, Document> documents;

    KeyedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        this.documents = documents;
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        var id = id(query);
        if (id != null) {
            return matchDocumentsFromStream(
                    Stream.ofNullable(documents.get(id)),
                    query,
                    orderBy,
                    numberToSkip,
                    limit,
                    batchSize,
                    fieldSelector);
        }
        return super.matchDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    /** The driver's {@code and(eq("_id", id), …)} arrives as {@code {$and: [{_id: id}, …]}}. */
    private static @Nullable String id(Document query) {
        if (query.get("_id") instanceof String id) {
            return id;
        }
        if (query.get("$and") instanceof List<?> all) {
            for (var part : all) {
                if (part instanceof Document document && document.get("_id") instanceof String id) {
                    return id;
                }
            }
        }
        return null;
    }
}
