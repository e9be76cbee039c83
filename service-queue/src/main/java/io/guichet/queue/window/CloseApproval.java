package io.guichet.queue.window;

import java.time.Duration;
import java.time.Instant;

/** A supervisor's leave to close or suspend a window within posted hours. Good for half an hour. */
public record CloseApproval(String by, Reason reason, Instant at) {

    private static final Duration GOOD_FOR = Duration.ofMinutes(30);

    public Instant until() {
        return at.plus(GOOD_FOR);
    }

    boolean isGoodAt(Instant now) {
        return !now.isAfter(until());
    }
}
