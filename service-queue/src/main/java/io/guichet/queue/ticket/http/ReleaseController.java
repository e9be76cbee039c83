package io.guichet.queue.ticket.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.ticket.ReleaseTicket;
import io.guichet.queue.ticket.Tickets;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The supervisor's way out when the clerk who called cannot go on. */
@RestController
@RequestMapping("/api/queue/tickets/{id}/release")
final class ReleaseController {

    private final Tickets tickets;
    private final ReleaseTicket releaseTicket;
    private final TicketViews views;

    ReleaseController(Tickets tickets, ReleaseTicket releaseTicket, TicketViews views) {
        this.tickets = tickets;
        this.releaseTicket = releaseTicket;
        this.views = views;
    }

    @PostMapping
    StaffTicketView release(@PathVariable String id, HttpServletRequest request) {
        Caller.current().require(tickets.find(id).errand().hallId(), Role.SUPERVISOR);
        String command = CommandKey.of(request).value();
        return views.forStaff(releaseTicket.release(id, IfMatch.of(request), command));
    }
}
