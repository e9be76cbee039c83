package io.guichet.queue.window.http;

import io.guichet.queue.staff.Staff;
import io.guichet.queue.staff.StaffMember;
import io.guichet.queue.window.AtWindow;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Session;
import io.guichet.queue.window.TicketsAtWindows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows windows together with what the tickets know of them. */
final class WindowViews {

    private final TicketsAtWindows tickets;
    private final Staff staff;

    WindowViews(TicketsAtWindows tickets, Staff staff) {
        this.tickets = tickets;
        this.staff = staff;
    }

    /** All of one hall. */
    List<WindowView> all(String hallId, List<ServiceWindow> windows) {
        Map<String, AtWindow> present = tickets.in(hallId);
        return windows.stream()
                .map(window -> WindowView.of(window, isQualified(window), present.get(window.id()), null))
                .toList();
    }

    WindowView one(ServiceWindow window) {
        Session session = window.session();
        Set<String> callable = session == null ? window.itemCodes() : session.itemCodes();
        return WindowView.of(
                window,
                isQualified(window),
                tickets.in(window.hallId()).get(window.id()),
                tickets.waitingFor(window.hallId(), callable));
    }

    /** Whether the person signed in may still call people for something. */
    private boolean isQualified(ServiceWindow window) {
        Session session = window.session();
        if (session == null) return false;
        Optional<StaffMember> who = staff.known(session.staffId());
        return session.itemCodes().stream()
                .anyMatch(item -> who.map(member -> member.isQualifiedFor(item)).orElse(false));
    }
}
