package io.guichet.queue.ticket;

import io.guichet.queue.estimate.Experience;
import java.time.Instant;

/** What services and waits took lately in a hall. May be some seconds old. */
public interface ServiceTimes {

    /** @param itemCode services of this item come first; others of the hall fill up when there are few */
    Experience lately(String hallId, String itemCode, Instant now);
}
