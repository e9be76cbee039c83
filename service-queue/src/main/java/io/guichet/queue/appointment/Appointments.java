package io.guichet.queue.appointment;

import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The appointments of all halls. */
public interface Appointments {

    Optional<Appointment> known(String id);

    /** Those of a hall that begin in this time, in order of their beginning. */
    List<Appointment> ofHall(String hallId, Instant from, Instant until, int skip, int limit);

    /** Which of these exist and were not cancelled. */
    Set<String> living(Collection<String> ids);

    /**
     * Stores a new one.
     *
     * @return as stored; the one that is there when the same command stored it before
     */
    Appointment add(Change<Appointment, AppointmentEvent> change);

    /**
     * Stores a decision; a change without events is not written.
     *
     * @return as stored, with its new version
     * @throws io.guichet.platform.domain.Stale when it was changed meanwhile
     */
    Appointment save(Change<Appointment, AppointmentEvent> change);
}
