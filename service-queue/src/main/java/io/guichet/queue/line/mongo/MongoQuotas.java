package io.guichet.queue.line.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.queue.line.Quotas;
import java.time.LocalDate;
import org.bson.Document;

/** One counter document per limited thing and day. */
public final class MongoQuotas implements Quotas {

    private final MongoCollection<Document> quotas;

    public MongoQuotas(MongoCollection<Document> quotas) {
        this.quotas = quotas;
    }

    @Override
    public boolean take(String counted, LocalDate day, int limit) {
        if (limit < 1) return false;
        String id = day + "|" + counted;
        if (takeOne(id, limit)) return true;
        try {
            // Nothing counted yet, or full: the insert tells which.
            quotas.updateOne(
                    eq("_id", id),
                    combine(setOnInsert("used", 0), setOnInsert("day", day.toString())),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
        return takeOne(id, limit);
    }

    private boolean takeOne(String id, int limit) {
        return quotas.updateOne(and(eq("_id", id), lt("used", limit)), inc("used", 1))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void giveBack(String counted, LocalDate day) {
        quotas.updateOne(and(eq("_id", day + "|" + counted), gt("used", 0)), inc("used", -1));
    }
}
