package io.guichet.queue.result;

import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Counts a promise in minutes (W4): only the hall's posted hours count, nobody works on it at night. */
final class PostedMinutes {

    /** A hall that is shut longer than this counts minutes like a clock. */
    private static final int DAYS_TO_LOOK = 60;

    private PostedMinutes() {}

    /** When so much posted time has passed since then. */
    static Instant after(Hall hall, Instant since, Duration promised) {
        Duration left = promised;
        LocalDate day = hall.businessDay(since);
        for (int looked = 0; looked < DAYS_TO_LOOK; looked++, day = day.plusDays(1)) {
            for (Span posted : hall.postedOn(day)) {
                Instant from = posted.from().isAfter(since) ? posted.from() : since;
                if (!from.isBefore(posted.until())) continue;
                Duration there = Duration.between(from, posted.until());
                if (left.compareTo(there) <= 0) return from.plus(left);
                left = left.minus(there);
            }
        }
        return since.plus(promised);
    }
}
