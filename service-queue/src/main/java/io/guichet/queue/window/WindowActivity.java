package io.guichet.queue.window;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What windows need to know about tickets to decide, from those who keep them. */
public interface WindowActivity {

    /** When the window last called, recalled, started or finished a ticket; null when never. */
    @Nullable
    Instant lastActivity(String windowId);

    /**
     * Since when the person waits who has waited longest for any of these items in this hall; null when nobody waits.
     * A window that idled in an empty hall is thus not blamed the moment somebody comes in.
     */
    @Nullable
    Instant waitingSince(String hallId, Set<String> itemCodes);

    /** True while a ticket is called to the window or served there (also on hold there). */
    boolean holdsTicket(String windowId);
}
