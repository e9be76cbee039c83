package io.guichet.queue.attendance;

import io.guichet.platform.domain.Change;
import java.util.Map;

/** All watched lines. */
public interface LineWatches {

    /** By item; an item that was never without a window has none. */
    Map<String, LineWatch> ofHall(String hallId);

    /**
     * Stores what was decided on the version that the line carries, new or known, with its events if any.
     *
     * @throws io.guichet.platform.domain.Stale when another process was faster
     */
    void save(Change<LineWatch, LineWatch.Unattended> change);
}
