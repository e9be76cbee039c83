package io.guichet.audit.witness;

import io.guichet.audit.log.SignedNote;
import java.util.Optional;

/** The last checkpoint of each log that a witness cosigned. */
public interface WitnessedLogs {

    Optional<SignedNote> last(String origin);

    /**
     * Remembers {@code next} if the last one is still {@code before}; on disk when it returns. Both in one step, or of
     * two requests at once the older could win and the log be rolled back.
     *
     * @return false when it is not
     */
    boolean advance(String origin, Optional<SignedNote> before, SignedNote next);
}
