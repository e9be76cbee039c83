package io.guichet.queue.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far each hall's hours were told. */
public interface ToldDays {

    /** Empty for a hall of which nothing was told yet. */
    Optional<ToldDay> of(String hallId);

    /** From the day behind this one on; a hall that has begun already stays as it is. */
    void begin(String hallId, LocalDate day);

    /**
     * Tells a day, in the write that notes it.
     *
     * @throws io.guichet.platform.domain.Stale when somebody else told one meanwhile
     * @throws io.guichet.platform.domain.Pushback when the broker has been away too long
     */
    void tell(ToldDay before, HoursKept day, Instant at);
}
