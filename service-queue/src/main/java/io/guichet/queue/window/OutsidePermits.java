package io.guichet.queue.window;

import java.time.Instant;
import java.util.Optional;

/** After-hours permits that were granted elsewhere, as those who hear of them know it. */
public interface OutsidePermits {

    /** One that allows this person to work at this window now, and was not withdrawn. */
    Optional<Permit> valid(String staffId, String windowId, Instant now);
}
