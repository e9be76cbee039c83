package io.guichet.audit.reading;

import io.guichet.platform.domain.Change;
import java.time.Instant;

/** Readings on their way into the ledger. */
public interface Readings {

    void add(Change<Reading, ReadingEvent> change);

    /** Removes those that ended before this time and whose events are sent: the ledger has them. */
    void forget(Instant before);
}
