package io.guichet.queue.window;

import java.time.Instant;

/** Why nobody is called to a staffed window at the moment. */
public record Suspension(Reason reason, Instant since) {

    Pause until(Instant end) {
        return new Pause(reason.code(), since, end);
    }
}
