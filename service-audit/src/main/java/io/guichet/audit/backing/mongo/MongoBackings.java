package io.guichet.audit.backing.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.guichet.audit.backing.Backing;
import io.guichet.audit.backing.Backings;
import java.util.List;
import org.bson.Document;

/** One document a page: {@code {_id: "digest|page", events}}. */
public final class MongoBackings implements Backings {

    private final MongoCollection<Document> pages;

    public MongoBackings(MongoCollection<Document> pages) {
        this.pages = pages;
    }

    @Override
    public Backing keep(List<String> events) {
        Backing backing = Backing.of(events);
        for (int page = 0; page * PAGE < events.size(); page++) {
            List<String> some = events.subList(page * PAGE, Math.min((page + 1) * PAGE, events.size()));
            // The id follows from the events: whoever writes it again writes the same.
            pages.updateOne(
                    eq("_id", id(backing, page)), Updates.set("events", some), new UpdateOptions().upsert(true));
        }
        return backing;
    }

    @Override
    public List<String> page(Backing backing, int page) {
        Document found = pages.find(eq("_id", id(backing, page))).first();
        return found == null ? List.of() : found.getList("events", String.class);
    }

    private static String id(Backing backing, int page) {
        return backing.digest() + "|" + page;
    }
}
