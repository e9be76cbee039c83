package io.guichet.queue.attendance;

import io.guichet.platform.domain.Change;
import java.util.Map;

/** All watched lines. */
public interface LineWatches {

    /** Of one concern, by item; an item that never gave cause has none. */
    Map<String, LineWatch> ofHall(String hallId, LineWatch.Concern concern);

    /**
     * Stores what was decided on the version that the line carries, new or known, with its events if any.
     *
     * @throws io.guichet.platform.domain.Stale when another process was faster
     */
    void save(Change<LineWatch, LineWatch.Alert> change);
}
