package io.guichet.complaint.deadline;

import java.time.Instant;

/**
 * @param dueAt the last moment that is in time
 * @param provisional true when holidays that are not announced yet may still move it
 */
public record Deadline(Instant dueAt, boolean provisional) {

    public boolean isMissedAt(Instant moment) {
        return moment.isAfter(dueAt);
    }
}
