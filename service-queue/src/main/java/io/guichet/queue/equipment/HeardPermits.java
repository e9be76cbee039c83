package io.guichet.queue.equipment;

import io.guichet.queue.window.OutsidePermits;
import io.guichet.queue.window.Permit;
import java.time.Instant;

/** Permits of the equipment service. Grants and withdrawals may come twice and in any order: withdrawn stays withdrawn. */
public interface HeardPermits extends OutsidePermits {

    void granted(Permit permit);

    /** Also of a permit that was not heard of yet. */
    void withdrawn(String permitId, Instant at);
}
