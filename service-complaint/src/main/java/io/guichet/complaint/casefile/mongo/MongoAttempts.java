package io.guichet.complaint.casefile.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import io.guichet.complaint.casefile.Attempts;
import io.guichet.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;

/** One counter for each number that was tried, for as long as tries are remembered. */
public final class MongoAttempts implements Attempts {

    private final MongoCollection<Document> attempts;
    private final int most;
    private final Duration remembered;

    /** @param most wrong secrets within {@code remembered} */
    public MongoAttempts(MongoCollection<Document> attempts, int most, Duration remembered) {
        this.attempts = attempts;
        this.most = most;
        this.remembered = remembered;
    }

    @Override
    public long take(String number, Instant now) {
        String id = idOf(number);
        attempts.deleteOne(and(eq("_id", id), lte("until", now)));
        Document first = new Document("_id", id).append("taken", 0).append("until", now.plus(remembered));
        Document counted = Counter.addOne(attempts, id, "taken", first);
        if (counted.getInteger("taken") <= most) return 0;
        return Math.max(
                1, Duration.between(now, Fields.moment(counted, "until")).toSeconds());
    }

    @Override
    public void giveBack(String number) {
        attempts.updateOne(and(eq("_id", idOf(number)), gt("taken", 0)), inc("taken", -1));
    }

    /** Whoever puts the secret where the number belongs must not find it written down here. */
    private static String idOf(String number) {
        return Ids.of("attempt|" + number);
    }

    /** Forgets what is long over. */
    public void sweep(Instant now) {
        attempts.deleteMany(lte("until", now));
    }
}
