package io.guichet.platform.idempotency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The answers given, by command key, kept for a day.
 *
 * <p>Writes here do not wait for the journal: an answer that a power cut forgets is given anew by the use case, which
 * finds the {@link CommandKey} aboard its document.
 */
public final class Answers {

    /** After so long, a command still marked as running belongs to a process that died. */
    static final Duration ABANDONED = Duration.ofSeconds(10);

    private static final Duration KEPT = Duration.ofHours(24);

    private final MongoCollection<Document> answers;
    private final Clock clock;

    public Answers(MongoCollection<Document> answers, Clock clock) {
        this.answers = answers.withWriteConcern(WriteConcern.W1);
        this.clock = clock;
    }

    public void createIndexes() {
        answers.createIndex(Indexes.ascending("expiresAt"));
    }

    /** What is known of a key. */
    sealed interface Known {
        /** Nobody else has it: carry the command out, then {@link #keep} or {@link #forget}. */
        record Yours() implements Known {}

        record Running() implements Known {}

        record OtherRequest() implements Known {}

        record Answered(int status, @Nullable String contentType, Binary body) implements Known {}
    }

    /** Begins a command, or says why not. */
    Known begin(CommandKey key, String fingerprint) {
        Instant now = clock.instant();
        try {
            answers.insertOne(new Document("_id", key.value())
                    .append("fingerprint", fingerprint)
                    .append("startedAt", now)
                    .append("expiresAt", now.plus(KEPT)));
            return new Known.Yours();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
        Document found = answers.find(eq("_id", key.value())).first();
        if (found == null) return new Known.Running();
        if (!fingerprint.equals(found.getString("fingerprint"))) return new Known.OtherRequest();
        Integer status = found.getInteger("status");
        if (status != null) {
            return new Known.Answered(status, found.getString("contentType"), found.get("body", Binary.class));
        }
        Date startedAt = found.getDate("startedAt");
        return takeOver(key, startedAt, now) ? new Known.Yours() : new Known.Running();
    }

    private boolean takeOver(CommandKey key, Date startedAt, Instant now) {
        if (startedAt.toInstant().isAfter(now.minus(ABANDONED))) return false;
        return answers.updateOne(and(eq("_id", key.value()), eq("startedAt", startedAt)), set("startedAt", now))
                        .getMatchedCount()
                == 1;
    }

    void keep(CommandKey key, int status, @Nullable String contentType, byte[] body) {
        answers.updateOne(
                eq("_id", key.value()),
                combine(set("status", status), set("contentType", contentType), set("body", new Binary(body))));
    }

    /** The command failed on our side: the next try may carry it out. */
    void forget(CommandKey key) {
        answers.deleteOne(eq("_id", key.value()));
    }

    /** Removes what is older than a day. The embedded database has no TTL index, so we sweep everywhere alike. */
    public long sweep() {
        return answers.deleteMany(lt("expiresAt", clock.instant())).getDeletedCount();
    }
}
