package io.guichet.equipment.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The copied sessions of all halls. */
public interface CounterSessions {

    /** Keeps what was told of one; its end may be told before its beginning, and both again. */
    void learn(CounterSession session);

    /** Those of a hall that began before {@code until} and had not ended at {@code from}, the earliest first. */
    List<CounterSession> during(String hallId, Instant from, Instant until);

    /** Who was signed in at a window at this moment. */
    Optional<CounterSession> at(String windowId, Instant at);

    /** Those that ended before are not needed any more. */
    void forgetEndedBefore(Instant at);
}
