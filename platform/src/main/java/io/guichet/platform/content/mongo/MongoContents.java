package io.guichet.platform.content.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import io.guichet.platform.content.Contents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;

/** One GridFS file for each content. Its name is its id: what somebody called it is not known here. Thread-safe. */
public final class MongoContents implements Contents {

    private final GridFSBucket bucket;
    private final MongoDatabase database;
    private final String name;
    private final String ownerField;

    /**
     * @param name of the bucket: its collections begin with it
     * @param owner how the owner is called in the files' metadata, like {@code caseId}
     */
    public MongoContents(MongoDatabase database, String name, String owner) {
        this.database = database;
        this.name = name;
        this.ownerField = owner;
        this.bucket = GridFSBuckets.create(database, name);
    }

    /** Idempotent; GridFS makes its own besides with the first file. */
    public void createIndexes() {
        database.getCollection(name + ".files").createIndex(Indexes.ascending(metadata()));
    }

    @Override
    public void put(String owner, String id, byte[] content) {
        BsonValue key = new BsonString(id);
        // What a crash left of the first try has this id already.
        if (bucket.find(eq("_id", key)).first() != null) return;
        GridFSUploadOptions options = new GridFSUploadOptions().metadata(new Document(ownerField, owner));
        try {
            bucket.uploadFromStream(key, id, new ByteArrayInputStream(content), options);
        } catch (MongoWriteException e) {
            // Somebody puts the same at this moment: it is theirs.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public Optional<byte[]> find(String owner, String id) {
        BsonValue key = new BsonString(id);
        GridFSFile found =
                bucket.find(and(eq("_id", key), eq(metadata(), owner))).first();
        if (found == null) return Optional.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(found.getLength()));
        bucket.downloadToStream(key, bytes);
        return Optional.of(bytes.toByteArray());
    }

    @Override
    public void remove(String owner, String id) {
        bucket.find(and(eq("_id", new BsonString(id)), eq(metadata(), owner)))
                .into(new ArrayList<>())
                .forEach(found -> bucket.delete(found.getId()));
    }

    @Override
    public void removeAll(String owner) {
        bucket.find(eq(metadata(), owner)).into(new ArrayList<>()).forEach(found -> bucket.delete(found.getId()));
    }

    private String metadata() {
        return "metadata." + ownerField;
    }
}
