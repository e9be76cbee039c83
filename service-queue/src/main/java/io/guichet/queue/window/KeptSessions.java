package io.guichet.queue.window;

import io.guichet.queue.organisation.Span;
import java.util.List;

/** All sessions that are over. Filled from the windows' own events, a moment behind them. */
public interface KeptSessions {

    /** Stores the session; a second one under the same id changes nothing. */
    void add(KeptSession session);

    /** Those of the hall that were there during some of this time, in order of opening. */
    List<KeptSession> during(String hallId, Span time);
}
