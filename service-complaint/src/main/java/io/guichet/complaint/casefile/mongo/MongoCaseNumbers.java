package io.guichet.complaint.casefile.mongo;

import com.mongodb.client.MongoCollection;
import io.guichet.complaint.casefile.CaseNumbers;
import java.time.LocalDate;
import org.bson.Document;

/** One counter for each day. */
public final class MongoCaseNumbers implements CaseNumbers {

    private final MongoCollection<Document> counters;

    public MongoCaseNumbers(MongoCollection<Document> counters) {
        this.counters = counters;
    }

    @Override
    public int next(LocalDate day) {
        String id = day.toString();
        return Counter.addOne(counters, id, "last", new Document("_id", id).append("last", 0))
                .getInteger("last");
    }
}
