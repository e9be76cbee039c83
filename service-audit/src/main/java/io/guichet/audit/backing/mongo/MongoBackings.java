package io.guichet.audit.backing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.guichet.audit.backing.Backing;
import io.guichet.audit.backing.Backings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** One document a page: {@code {_id: "digest|page", events, keptAt}}. */
public final class MongoBackings implements Backings {

    private static final int AT_ONCE = 200;

    private final MongoCollection<Document> pages;
    private final Clock clock;

    public MongoBackings(MongoCollection<Document> pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Backing keep(List<String> events) {
        Backing backing = Backing.of(events);
        for (int page = 0; page * PAGE < events.size(); page++) {
            List<String> some = events.subList(page * PAGE, Math.min((page + 1) * PAGE, events.size()));
            // The id follows from the events: whoever writes it again writes the same.
            pages.updateOne(
                    eq("_id", id(backing, page)),
                    Updates.combine(Updates.set("events", some), Updates.set("keptAt", clock.instant())),
                    new UpdateOptions().upsert(true));
        }
        return backing;
    }

    @Override
    public List<String> page(Backing backing, int page) {
        Document found = pages.find(eq("_id", id(backing, page))).first();
        return found == null ? List.of() : found.getList("events", String.class);
    }

    @Override
    public void forget(Set<String> used, Instant before) {
        // Pages of the release before this one do not say when they were kept: they are as good as kept now.
        pages.updateMany(exists("keptAt", false), Updates.set("keptAt", clock.instant()));
        List<String> unused = new ArrayList<>();
        for (Document page : pages.find(lt("keptAt", before)).projection(Projections.include("_id"))) {
            String id = page.getString("_id");
            if (!used.contains(id.substring(0, id.indexOf('|')))) unused.add(id);
        }
        for (int from = 0; from < unused.size(); from += AT_ONCE) {
            List<String> some = unused.subList(from, Math.min(from + AT_ONCE, unused.size()));
            // Asked for again: a list that somebody keeps at this moment stays.
            pages.deleteMany(and(in("_id", some), lt("keptAt", before)));
        }
    }

    private static String id(Backing backing, int page) {
        return backing.digest() + "|" + page;
    }
}
