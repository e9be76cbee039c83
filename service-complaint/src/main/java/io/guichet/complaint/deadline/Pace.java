package io.guichet.complaint.deadline;

import java.time.Duration;
import java.time.Instant;

/** How time passes for a limit: all of it, or only while people work. */
interface Pace {

    Pace ALL_TIME = new Pace() {
        @Override
        public Duration elapsed(Instant from, Instant to) {
            return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
        }

        @Override
        public Instant after(Instant from, Duration time) {
            return from.plus(time);
        }
    };

    /** How much of this time has passed between two moments; nothing when they are the other way round. */
    Duration elapsed(Instant from, Instant to);

    /** The first moment at which so much has passed. */
    Instant after(Instant from, Duration time);
}
