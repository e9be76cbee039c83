package io.guichet.local.backend;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * What mongo-java-server lacks to be trusted with a counter: one command at a time, saved before it is answered, and
 * answers that no later command changes while they are still being sent.
 *
 * <p>As it comes, sixteen threads incrementing one counter got 108 to 156 repeated values out of 8,000, and a killed
 * process lost 187 of 5,608 acknowledged inserts.
 */
final class OneAtATimeBackend extends H2Backend {

    private static final long TIDY_EVERY_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int WORTH_KEEPING_PERCENT = 50;
    private static final int TIDY_BYTES = 4 * 1024 * 1024;

    private final ReentrantLock lock;
    private final MVStore store;
    private final boolean sync;
    private long tidied = System.nanoTime();

    /** @param sync wait for the disk too: safe against a power cut as well, at about a seventh of the speed */
    OneAtATimeBackend(MVStore store, boolean sync) {
        // Before super: it opens the databases it finds, which asks for the store.
        this.lock = new ReentrantLock();
        this.store = store;
        this.sync = sync;
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new KeyedDatabase(databaseName, store, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        lock.lock();
        try {
            return super.handleCommand(channel, database, command, query).cloneDeeply();
        } finally {
            // Also after a refusal: the documents of a bulk write before the refused one are written.
            save();
            lock.unlock();
        }
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        lock.lock();
        try {
            var documents = super.handleQuery(query).collectDocuments();
            return new QueryResult(documents.stream().map(Document::cloneDeeply).toList());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void closeCursors(List<Long> cursorIds) {
        lock.lock();
        try {
            super.closeCursors(cursorIds);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            super.close();
        } finally {
            lock.unlock();
        }
    }

    private void save() {
        if (!store.hasUnsavedChanges()) {
            return;
        }
        store.commit();
        if (sync) {
            store.sync();
        }
        var now = System.nanoTime();
        if (now - tidied > TIDY_EVERY_NANOS) {
            store.compact(WORTH_KEEPING_PERCENT, TIDY_BYTES);
            tidied = now;
        }
    }
}
