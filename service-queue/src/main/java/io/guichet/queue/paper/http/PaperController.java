package io.guichet.queue.paper.http;

import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.paper.EnterPaperTicket;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.ticket.TrackingTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The pile of papers that an emergency leaves behind. */
@RestController
@RequestMapping("/api/queue/halls/{hall}/paper-tickets")
final class PaperController {

    private final EnterPaperTicket enterPaperTicket;
    private final TrackingTokens tokens;

    PaperController(EnterPaperTicket enterPaperTicket, TrackingTokens tokens) {
        this.enterPaperTicket = enterPaperTicket;
        this.tokens = tokens;
    }

    /** With the proof for whoever holds the paper: a slip can be printed with it. */
    record Entered(
            String id,
            String number,
            @Nullable String paperNumber,
            String hallId,
            String itemCode,
            TicketState state,
            Instant issuedAt,
            String trackingToken,
            long version) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(@PathVariable String hall, @Valid @RequestBody PaperRequest body, HttpServletRequest request) {
        Caller caller = Caller.current();
        caller.require(hall, Role.STAFF, Role.SUPERVISOR);
        String clerk = caller.hasAny(Role.STAFF) ? caller.subject() : null;
        Ticket ticket = enterPaperTicket.enter(
                body.toPaper(hall, clerk),
                caller.subject(),
                CommandKey.of(request).value());
        return new Entered(
                ticket.id(),
                ticket.number().toString(),
                ticket.origin().paperNumber(),
                ticket.errand().hallId(),
                ticket.errand().itemCode(),
                ticket.state(),
                ticket.issuedAt(),
                tokens.of(ticket.id()),
                ticket.version());
    }
}
