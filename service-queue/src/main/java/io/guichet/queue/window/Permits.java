package io.guichet.queue.window;

import java.time.Instant;
import java.util.Optional;

/** All permits for work outside the posted hours. They are never changed, and each is told to the outside. */
public interface Permits {

    /** Stores the permit; a second one under the same id changes nothing. */
    void add(Permit permit);

    /** One that allows this person to work at this window now. */
    Optional<Permit> valid(String staffId, String windowId, Instant now);
}
