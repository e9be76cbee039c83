package io.guichet.platform.upkeep;

import com.mongodb.MongoException;
import io.guichet.platform.database.DatabaseAway;
import java.util.ArrayDeque;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes indexes at the start. A database that is away must not keep a service from starting: what could not be made is
 * made as soon as the database is back, before anybody can have written much. Any other failure, like two documents
 * that break a unique key, ends the start. Thread-safe.
 */
public final class Indexes {

    private static final Logger log = LoggerFactory.getLogger(Indexes.class);

    private record Wanted(String collection, Runnable make) {}

    private final Queue<Wanted> wanted = new ArrayDeque<>();

    /** @param make idempotent */
    public synchronized void make(String collection, Runnable make) {
        wanted.add(new Wanted(collection, make));
        // One wait for a database that is away is enough for a start.
        if (wanted.size() == 1) makeWanted();
    }

    /** Tries again; nothing to do when all were made. */
    public synchronized void makeWanted() {
        while (!wanted.isEmpty()) {
            Wanted next = wanted.element();
            try {
                next.make.run();
                wanted.remove();
            } catch (MongoException away) {
                if (!DatabaseAway.isMeantBy(away)) throw away;
                log.warn(
                        "indexes of {} wait for the database: {}",
                        next.collection,
                        away.getClass().getSimpleName());
                return;
            }
        }
    }
}
