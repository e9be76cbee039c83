package io.guichet.queue.appointment;

import io.guichet.platform.domain.Change;
import io.guichet.queue.organisation.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Appointments in a map, with the promises of {@link AppointmentsContract}. */
final class InMemoryAppointments implements Appointments {

    private final Versioned<Appointment, AppointmentEvent> appointments =
            new Versioned<>(Appointment::id, Appointment::version, Appointment::stored);

    List<AppointmentEvent> events() {
        return appointments.events();
    }

    @Override
    public Optional<Appointment> known(String id) {
        return appointments.known(id);
    }

    @Override
    public List<Appointment> ofHall(String hallId, Instant from, Instant until, int skip, int limit) {
        return appointments.all().stream()
                .filter(one -> one.slot().hallId().equals(hallId))
                .filter(one -> !one.slot().startsAt().isBefore(from)
                        && one.slot().startsAt().isBefore(until))
                .sorted(Comparator.comparing((Appointment one) -> one.slot().startsAt())
                        .thenComparing(Appointment::id))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public Set<String> living(Collection<String> ids) {
        return appointments.all().stream()
                .filter(one -> one.cancelledAt() == null)
                .map(Appointment::id)
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Appointment add(Change<Appointment, AppointmentEvent> change) {
        Optional<Appointment> before = known(change.after().id());
        return before.isPresent() ? before.get() : appointments.add(change);
    }

    @Override
    public Appointment save(Change<Appointment, AppointmentEvent> change) {
        return appointments.save(change);
    }
}
