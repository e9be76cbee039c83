package io.guichet.queue.window;

import java.util.List;

/** What windows need to know of their devices, from those who keep it. */
public interface StandingFaults {

    /** The ids of the critical faults of this window's devices that are not repaired, in their order; none usually. */
    List<String> at(String windowId);
}
