package io.guichet.audit.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.ledger.KeptCheckpoints;
import io.guichet.audit.log.SignedNote;
import java.util.Optional;
import org.bson.Document;

/** The last checkpoint, in one document; what readers are served. */
public final class MongoCheckpoints implements KeptCheckpoints {

    private final MongoCollection<Document> state;
    private final String id;

    private MongoCheckpoints(MongoCollection<Document> state, String id) {
        this.state = state;
        this.id = id;
    }

    /** The last one that the log signed. */
    public static MongoCheckpoints signed(MongoCollection<Document> state) {
        return new MongoCheckpoints(state, "checkpoint");
    }

    /** The last one that witnesses cosigned. */
    public static MongoCheckpoints cosigned(MongoCollection<Document> state) {
        return new MongoCheckpoints(state, "cosigned");
    }

    @Override
    public Optional<SignedNote> last() {
        return Optional.ofNullable(state.find(eq("_id", id)).first())
                .map(found -> SignedNote.parse(found.getString("note")));
    }

    @Override
    public void keep(SignedNote note) {
        state.updateOne(eq("_id", id), set("note", note.toString()), new UpdateOptions().upsert(true));
    }
}
