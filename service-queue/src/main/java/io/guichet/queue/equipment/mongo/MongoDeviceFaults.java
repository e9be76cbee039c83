package io.guichet.queue.equipment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.queue.equipment.DeviceFaults;
import io.guichet.queue.equipment.FaultReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a fault; each event sets its own fields, so their order does not matter. */
public final class MongoDeviceFaults implements DeviceFaults {

    private static final String WINDOW = "windowId";
    private static final String CRITICAL = "critical";
    private static final String REPAIRED = "repairedAt";

    private final MongoCollection<Document> faults;

    public MongoDeviceFaults(MongoCollection<Document> faults) {
        this.faults = faults;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        faults.createIndex(ascending(WINDOW, REPAIRED));
    }

    @Override
    public void reported(FaultReport report) {
        List<Bson> fields = new ArrayList<>();
        fields.add(set("assetId", report.assetId()));
        fields.add(set("hallId", report.hallId()));
        fields.add(set("reportedAt", report.at()));
        String windowId = report.windowId();
        if (windowId != null) fields.add(set(WINDOW, windowId));
        if (report.critical()) fields.add(set(CRITICAL, true));
        upsert(report.faultId(), combine(fields));
    }

    @Override
    public void repaired(String faultId, Instant at) {
        upsert(faultId, set(REPAIRED, at));
    }

    @Override
    public List<String> at(String windowId) {
        return faults
                .find(and(eq(WINDOW, windowId), standing()))
                .map(fault -> fault.getString("_id"))
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public Set<String> faultyWindows() {
        return faults.find(and(exists(WINDOW), standing()))
                .map(fault -> fault.getString(WINDOW))
                .into(new HashSet<>());
    }

    private static Bson standing() {
        return and(eq(CRITICAL, true), exists(REPAIRED, false));
    }

    private void upsert(String faultId, Bson fields) {
        try {
            faults.updateOne(eq("_id", faultId), fields, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            // Two first events at once: now it is there.
            faults.updateOne(eq("_id", faultId), fields);
        }
    }
}
