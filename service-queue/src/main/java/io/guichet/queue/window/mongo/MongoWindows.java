package io.guichet.queue.window.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static io.guichet.queue.window.mongo.WindowDocument.SIGNED_IN;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.WindowEvent;
import io.guichet.queue.window.WindowRefusal;
import io.guichet.queue.window.WindowState;
import io.guichet.queue.window.Windows;
import io.guichet.queue.window.wire.WindowEventWire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Windows in one collection. That a person sits at one window only is a unique key of it. */
public final class MongoWindows implements Windows {

    private final Aggregates aggregates;

    public MongoWindows(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates
                .documents()
                .createIndex(
                        ascending(SIGNED_IN), new IndexOptions().unique(true).sparse(true));
        aggregates.documents().createIndex(ascending("hallId", "state"));
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public ServiceWindow find(String id) {
        return known(id).orElseThrow(() -> new NotFound("window", id));
    }

    @Override
    public Optional<ServiceWindow> known(String id) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", id)).first())
                .map(WindowDocument::read);
    }

    @Override
    public List<ServiceWindow> ofHall(String hallId) {
        return Windows.inOrder(all(eq("hallId", hallId)));
    }

    @Override
    public List<ServiceWindow> openIn(String hallId) {
        return Windows.inOrder(all(and(eq("hallId", hallId), eq("state", WindowState.OPEN.name()))));
    }

    @Override
    public List<ServiceWindow> open() {
        return all(eq("state", WindowState.OPEN.name()));
    }

    @Override
    public List<ServiceWindow> staffed() {
        return all(in("state", WindowState.OPEN.name(), WindowState.SUSPENDED.name()));
    }

    @Override
    public Optional<ServiceWindow> staffedBy(String staffId) {
        return Optional.ofNullable(
                        aggregates.documents().find(eq(SIGNED_IN, staffId)).first())
                .map(WindowDocument::read);
    }

    @Override
    public ServiceWindow add(Change<ServiceWindow, WindowEvent> change) {
        ServiceWindow window = change.after();
        try {
            aggregates.insert(window.id(), WindowDocument.of(window), wired(change));
            return window.at(1);
        } catch (MongoWriteException e) {
            throw isDuplicateKey(e) ? new Stale(window.id()) : e;
        }
    }

    @Override
    public ServiceWindow save(Change<ServiceWindow, WindowEvent> change) {
        ServiceWindow window = change.after();
        if (change.isEmpty()) return window;
        try {
            aggregates.update(window.id(), window.version(), WindowDocument.of(window), wired(change));
            return window.at(window.version() + 1);
        } catch (MongoWriteException e) {
            // Of the unique keys only the person can change.
            Session session = window.session();
            if (session == null || !isDuplicateKey(e)) throw e;
            throw new WindowRefusal.AlreadySignedInElsewhere(session.staffId(), null);
        }
    }

    private static boolean isDuplicateKey(MongoWriteException failure) {
        return failure.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private List<ServiceWindow> all(Bson filter) {
        return aggregates.documents().find(filter).map(WindowDocument::read).into(new ArrayList<>());
    }

    private static List<WireEvent> wired(Change<ServiceWindow, WindowEvent> change) {
        return change.events().stream().map(WindowEventWire::of).toList();
    }
}
