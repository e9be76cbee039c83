package io.guichet.complaint.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time that does not count.
 *
 * @param until when it ends by itself
 * @param endedAt when somebody ended it before that
 * @param reason a code of the closed list
 * @param approvedBy who let it happen
 */
public record Pause(Instant from, Instant until, @Nullable Instant endedAt, String reason, String approvedBy) {

    public Pause {
        if (!until.isAfter(from)) throw new IllegalArgumentException("a pause ends after it begins");
        if (endedAt != null && (endedAt.isBefore(from) || endedAt.isAfter(until))) {
            throw new IllegalArgumentException("a pause is ended while it lasts");
        }
    }

    /** An open pause counts as long as it may last: its deadline is the latest possible. */
    public Instant end() {
        return endedAt == null ? until : endedAt;
    }

    public boolean coversAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(end());
    }
}
