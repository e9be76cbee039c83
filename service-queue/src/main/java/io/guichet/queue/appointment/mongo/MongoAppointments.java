package io.guichet.queue.appointment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.appointment.Appointment;
import io.guichet.queue.appointment.AppointmentEvent;
import io.guichet.queue.appointment.Appointments;
import io.guichet.queue.appointment.wire.AppointmentEventWire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Appointments, one document each. */
public final class MongoAppointments implements Appointments {

    private final Aggregates aggregates;

    public MongoAppointments(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("hallId", "startsAt"));
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<Appointment> known(String id) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", id)).first())
                .map(AppointmentDocument::read);
    }

    @Override
    public List<Appointment> ofHall(String hallId, Instant from, Instant until, int skip, int limit) {
        return aggregates
                .documents()
                .find(and(eq("hallId", hallId), gte("startsAt", from), lt("startsAt", until)))
                .sort(ascending("startsAt", "_id"))
                .skip(skip)
                .limit(limit)
                .map(AppointmentDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Set<String> living(Collection<String> ids) {
        if (ids.isEmpty()) return Set.of();
        return aggregates
                .documents()
                .find(and(in("_id", ids), exists("cancelledAt", false)))
                .projection(include("_id"))
                .map(stored -> stored.getString("_id"))
                .into(new HashSet<>());
    }

    @Override
    public Appointment add(Change<Appointment, AppointmentEvent> change) {
        Appointment appointment = change.after();
        try {
            aggregates.insert(appointment.id(), AppointmentDocument.of(appointment), wired(change));
            return appointment.stored(1);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return known(appointment.id()).orElseThrow(() -> e);
        }
    }

    @Override
    public Appointment save(Change<Appointment, AppointmentEvent> change) {
        Appointment appointment = change.after();
        if (change.isEmpty()) return appointment;
        aggregates.update(appointment.id(), appointment.version(), AppointmentDocument.of(appointment), wired(change));
        return appointment.stored(appointment.version() + 1);
    }

    private static List<WireEvent> wired(Change<Appointment, AppointmentEvent> change) {
        return change.events().stream().map(AppointmentEventWire::of).toList();
    }
}
