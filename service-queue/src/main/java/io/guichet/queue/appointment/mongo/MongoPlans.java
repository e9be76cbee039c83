package io.guichet.queue.appointment.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.appointment.AppointmentPlan;
import io.guichet.queue.appointment.PlanEvent;
import io.guichet.queue.appointment.Plans;
import io.guichet.queue.appointment.wire.AppointmentEventWire;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Plans, under the codes of their items. */
public final class MongoPlans implements Plans {

    private final Aggregates aggregates;

    public MongoPlans(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<AppointmentPlan> known(String itemCode) {
        return Optional.ofNullable(
                        aggregates.documents().find(eq("_id", itemCode)).first())
                .map(MongoPlans::read);
    }

    @Override
    public AppointmentPlan add(Change<AppointmentPlan, PlanEvent> change) {
        AppointmentPlan plan = change.after();
        try {
            aggregates.insert(plan.itemCode(), document(plan), wired(change));
            return plan.at(1);
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new Stale(plan.itemCode()) : e;
        }
    }

    @Override
    public AppointmentPlan save(Change<AppointmentPlan, PlanEvent> change) {
        AppointmentPlan plan = change.after();
        if (change.isEmpty()) return plan;
        aggregates.update(plan.itemCode(), plan.version(), document(plan), wired(change));
        return plan.at(plan.version() + 1);
    }

    private static Document document(AppointmentPlan plan) {
        return new Document("hallId", plan.hallId())
                .append("length", plan.length().toString())
                .append("places", plan.places())
                .append("daysAhead", plan.daysAhead());
    }

    private static AppointmentPlan read(Document stored) {
        return new AppointmentPlan(
                stored.getString("hallId"),
                stored.getString("_id"),
                Duration.parse(stored.getString("length")),
                stored.getInteger("places"),
                stored.getInteger("daysAhead"),
                stored.getLong("version"));
    }

    private static List<WireEvent> wired(Change<AppointmentPlan, PlanEvent> change) {
        return change.events().stream().map(AppointmentEventWire::of).toList();
    }
}
