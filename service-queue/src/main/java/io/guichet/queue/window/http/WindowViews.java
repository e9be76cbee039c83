package io.guichet.queue.window.http;

import io.guichet.queue.window.AtWindow;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.TicketsAtWindows;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows windows together with what the tickets know of them. */
final class WindowViews {

    private final TicketsAtWindows tickets;

    WindowViews(TicketsAtWindows tickets) {
        this.tickets = tickets;
    }

    /** All of one hall. */
    List<WindowView> all(String hallId, List<ServiceWindow> windows) {
        Map<String, AtWindow> present = tickets.in(hallId);
        return windows.stream()
                .map(window -> WindowView.of(window, present.get(window.id()), null))
                .toList();
    }

    WindowView one(ServiceWindow window) {
        Session session = window.session();
        Set<String> callable = session == null ? window.itemCodes() : session.itemCodes();
        return WindowView.of(
                window, tickets.in(window.hallId()).get(window.id()), tickets.waitingFor(window.hallId(), callable));
    }
}
