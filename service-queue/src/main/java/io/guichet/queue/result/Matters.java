package io.guichet.queue.result;

import io.guichet.platform.domain.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The matters of all halls. */
public interface Matters {

    Optional<Matter> known(String ticketId);

    /** Those of a hall that are in this state on this day, the one due first first. */
    List<Matter> ofHall(String hallId, MatterState state, LocalDate today, int skip, int limit);

    /** Those without a result that were due before this day and are not noted as overdue, the oldest first. */
    List<Matter> toNoteOverdue(LocalDate before, int limit);

    /** How the matters of a hall that were due on these days, both included, had fared by today. */
    PromiseFigures figures(String hallId, LocalDate from, LocalDate to, LocalDate today);

    /**
     * Stores a new one.
     *
     * @return as stored; the one that is there when the ticket has one already
     */
    Matter add(Change<Matter, MatterEvent> change);

    /**
     * Stores a decision; a change without events is not written.
     *
     * @return as stored, with its new version
     * @throws io.guichet.platform.domain.Stale when it was changed meanwhile
     */
    Matter save(Change<Matter, MatterEvent> change);
}
