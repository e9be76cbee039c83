package io.guichet.queue.ticket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The place in line as one sort key: {@code turn} is the time of issue less the credit of the class. The lowest is
 * called first, so nobody can be overtaken by somebody who came later than the largest credit.
 *
 * @param reason why the class was given; needed for {@link Priority#URGENT}
 * @param window the only window that may call, after a transfer to a window
 */
public record Standing(
        Priority priority,
        @Nullable PriorityReason reason,
        Instant turn,
        @Nullable String window) {

    public Standing {
        if (priority == Priority.URGENT && reason == null) {
            throw new IllegalArgumentException("an urgent ticket needs a reason");
        }
    }

    static Standing of(Priority priority, @Nullable PriorityReason reason, Instant issuedAt, Duration credit) {
        return new Standing(priority, reason, issuedAt.minus(credit), null);
    }

    /**
     * Of somebody with an appointment: the credit counts from its time, so that whoever is there on time is called at
     * about that time when others wait as long as the credit. Never behind somebody who comes at the same moment
     * without one, never more than the credit before them.
     */
    static Standing booked(Instant startsAt, Instant arrivedAt, Duration credit) {
        Instant fair = (startsAt.isAfter(arrivedAt) ? startsAt : arrivedAt).minus(credit);
        return new Standing(Priority.APPOINTMENT, null, fair.isBefore(arrivedAt) ? fair : arrivedAt, null);
    }

    Standing onlyFor(@Nullable String onlyWindow) {
        return new Standing(priority, reason, turn, onlyWindow);
    }

    /** Back in line as somebody who comes now. */
    Standing again(Instant now) {
        return new Standing(priority, reason, now, null);
    }
}
