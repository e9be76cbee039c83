package io.guichet.queue.callback;

import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.List;

/** The callbacks of all halls. */
public interface Callbacks {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    Callback find(String id);

    /** Those of a hall that are in this state now, the one due first first. */
    List<Callback> ofHall(String hallId, CallbackState state, Instant now, int skip, int limit);

    /** Those that are overdue and not noted as such, the one due first first. */
    List<Callback> toNoteOverdue(Instant now, int limit);

    /**
     * Stores a new one.
     *
     * @return as stored; the one that is there when the same command stored it before
     */
    Callback add(Change<Callback, CallbackEvent> change);

    /**
     * Stores a decision; a change without events is not written.
     *
     * @return as stored, with its new version
     * @throws io.guichet.platform.domain.Stale when it was changed meanwhile
     */
    Callback save(Change<Callback, CallbackEvent> change);
}
