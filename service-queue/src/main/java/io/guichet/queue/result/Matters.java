package io.guichet.queue.result;

import io.guichet.platform.domain.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The matters of all halls. */
public interface Matters {

    Optional<Matter> known(String ticketId);

    /** Those of a hall that are in this state now, the one due first first. */
    List<Matter> ofHall(String hallId, MatterState state, Moment now, int skip, int limit);

    /** Those without a result that were due before and are not noted as overdue, the oldest first. */
    List<Matter> toNoteOverdue(Moment before, int limit);

    /** How the matters of a hall that were due on these days, both included, have fared by now. */
    PromiseFigures figures(String hallId, LocalDate from, LocalDate to, Moment now);

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
