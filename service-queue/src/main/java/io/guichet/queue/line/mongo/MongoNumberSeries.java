package io.guichet.queue.line.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.guichet.queue.line.NumberSeries;
import java.time.LocalDate;
import org.bson.Document;

/**
 * One counter document per hall, day and series. Its write does not wait for the journal: the ticket's own insert does,
 * and a number that a power cut forgot is refused there by the unique key.
 */
public final class MongoNumberSeries implements NumberSeries {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> counters;

    public MongoNumberSeries(MongoCollection<Document> counters) {
        this.counters = counters.withWriteConcern(WriteConcern.W1);
    }

    @Override
    public int next(String hallId, LocalDate day, String series) {
        String id = hallId + "|" + day + "|" + series;
        try {
            return counted(id);
        } catch (MongoCommandException | MongoWriteException twoFirstNumbersAtOnce) {
            if (!isDuplicateKey(twoFirstNumbersAtOnce)) throw twoFirstNumbersAtOnce;
            return counted(id);
        }
    }

    private int counted(String id) {
        Document counter = counters.findOneAndUpdate(eq("_id", id), inc("last", 1), AFTER);
        if (counter == null) throw new IllegalStateException("counter " + id + " vanished");
        return counter.getInteger("last");
    }

    private static boolean isDuplicateKey(RuntimeException failure) {
        int code = failure instanceof MongoCommandException command
                ? command.getErrorCode()
                : ((MongoWriteException) failure).getCode();
        return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
    }
}
