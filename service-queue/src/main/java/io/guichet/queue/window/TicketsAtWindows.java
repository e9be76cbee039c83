package io.guichet.queue.window;

import java.util.Map;
import java.util.Set;

/** What windows need to show about tickets, from those who keep them. */
public interface TicketsAtWindows {

    /** By window id; a window without a ticket has no entry. */
    Map<String, AtWindow> in(String hallId);

    /** How many people a window for these items could call in this hall. */
    int waitingFor(String hallId, Set<String> itemCodes);
}
