package io.guichet.queue.ticket;

import io.guichet.queue.estimate.RecentVisits;
import java.time.Instant;

/** What services and waits took lately in a hall. May be a moment old. */
public interface ServiceTimes {

    RecentVisits lately(String hallId, Instant now);
}
