package io.guichet.queue.window;

import java.time.Instant;
import java.util.Map;

/** Who is on the way out of a window, for halls that promised a minimum of open ones. */
public interface Departures {

    /**
     * What was announced in a hall.
     *
     * @param leaving window → since when
     */
    record Seen(String hallId, long version, Map<String, Instant> leaving) {
        public Seen {
            leaving = Map.copyOf(leaving);
        }
    }

    Seen in(String hallId);

    /**
     * Announces one more.
     *
     * @return false when somebody else announced, or was done, since this was seen: then nothing is announced
     */
    boolean announce(Seen seen, String windowId, Instant now);

    /** The window was left, or was not. An announcement that nobody ends is ignored after a while. */
    void over(String hallId, String windowId);
}
