package io.guichet.complaint.attachment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import io.guichet.complaint.attachment.Contents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;

/** One GridFS file for each content. Its name is its id: what the citizen called it is not known here. */
public final class MongoContents implements Contents {

    private static final String BUCKET = "attachments";

    private final GridFSBucket bucket;
    private final MongoDatabase database;

    public MongoContents(MongoDatabase database) {
        this.database = database;
        this.bucket = GridFSBuckets.create(database, BUCKET);
    }

    /** Idempotent; GridFS makes its own besides with the first file. */
    public void createIndexes() {
        database.getCollection(BUCKET + ".files").createIndex(Indexes.ascending("metadata.caseId"));
    }

    @Override
    public void put(String caseId, String id, byte[] sealed) {
        BsonValue key = new BsonString(id);
        // What a crash left of the first try has this id already.
        if (bucket.find(eq("_id", key)).first() != null) return;
        GridFSUploadOptions options = new GridFSUploadOptions().metadata(new Document("caseId", caseId));
        bucket.uploadFromStream(key, id, new ByteArrayInputStream(sealed), options);
    }

    @Override
    public Optional<byte[]> find(String caseId, String id) {
        BsonValue key = new BsonString(id);
        GridFSFile found =
                bucket.find(and(eq("_id", key), eq("metadata.caseId", caseId))).first();
        if (found == null) return Optional.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(found.getLength()));
        bucket.downloadToStream(key, bytes);
        return Optional.of(bytes.toByteArray());
    }

    @Override
    public void remove(String caseId, String id) {
        bucket.find(and(eq("_id", new BsonString(id)), eq("metadata.caseId", caseId)))
                .into(new ArrayList<>())
                .forEach(found -> bucket.delete(found.getId()));
    }

    @Override
    public void removeAll(String caseId) {
        bucket.find(eq("metadata.caseId", caseId))
                .into(new ArrayList<>())
                .forEach(found -> bucket.delete(found.getId()));
    }
}
