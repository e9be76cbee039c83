package io.guichet.equipment.mongo;

import com.mongodb.MongoClientSettings;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * A record as a document and back, by the driver's own record codec: each component under its name, enums by name, null
 * left out. The components {@code id} and {@code version} are the document's {@code _id} and {@code version}. Thread-safe.
 */
public final class RecordDocuments<T extends Record> {

    private static final String ID = "id";
    private static final String VERSION = "version";

    private final Codec<T> codec;
    private final List<String> components;

    public RecordDocuments(Class<T> type) {
        this.codec = MongoClientSettings.getDefaultCodecRegistry().get(type);
        this.components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** All fields but id and version; one that is null stands there as null, so that an update removes it. */
    public Document state(T value) {
        BsonDocument written = written(value);
        Document state = new Document();
        for (String component : components) {
            if (!component.equals(ID) && !component.equals(VERSION)) state.append(component, written.get(component));
        }
        return state;
    }

    /** Fields that the record does not have (events aboard) are passed over. */
    public T read(BsonDocument stored) {
        BsonValue id = stored.get("_id");
        if (id != null) stored.put(ID, id);
        return codec.decode(
                new BsonDocumentReader(stored), DecoderContext.builder().build());
    }

    /** The same record as another version, as the database has it after a write. */
    public T stored(T value, String id, long version) {
        BsonDocument written = written(value);
        written.put(ID, new BsonString(id));
        written.put(VERSION, new BsonInt64(version));
        return codec.decode(
                new BsonDocumentReader(written), DecoderContext.builder().build());
    }

    private BsonDocument written(T value) {
        BsonDocument written = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(written), value, EncoderContext.builder().build());
        return written;
    }
}
