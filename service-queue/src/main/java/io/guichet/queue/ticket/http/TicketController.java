package io.guichet.queue.ticket.http;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.ticket.CancelTicket;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.CheckIn;
import io.guichet.queue.ticket.IssueTicket;
import io.guichet.queue.ticket.Priority;
import io.guichet.queue.ticket.RejoinLine;
import io.guichet.queue.ticket.TakeReferral;
import io.guichet.queue.ticket.Ticket;
import io.guichet.queue.ticket.TicketRefusal;
import io.guichet.queue.ticket.TicketState;
import io.guichet.queue.ticket.Tickets;
import io.guichet.queue.ticket.TrackingTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The kiosk's and the visitor's side of a ticket. */
@RestController
@RequestMapping("/api/queue")
final class TicketController {

    private static final String APPOINTMENT_CODE = "X-Appointment-Code";
    private static final String TOKEN = TicketDoor.TOKEN;

    private static final Role[] HALL_PEOPLE = {Role.STAFF, Role.SUPERVISOR};
    private static final Role[] ANYBODY_WHO_GIVES_NUMBERS = {Role.KIOSK, Role.STAFF, Role.SUPERVISOR};
    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1000;

    private final IssueTicket issueTicket;
    private final TakeReferral takeReferral;
    private final CheckIn checkIn;
    private final CancelTicket cancelTicket;
    private final RejoinLine rejoinLine;
    private final Tickets tickets;
    private final TrackingTokens tokens;
    private final PersonHashes people;
    private final TicketDoor door;
    private final TicketViews views;

    TicketController(
            IssueTicket issueTicket,
            TakeReferral takeReferral,
            CheckIn checkIn,
            CancelTicket cancelTicket,
            RejoinLine rejoinLine,
            Tickets tickets,
            TrackingTokens tokens,
            PersonHashes people,
            TicketDoor door,
            TicketViews views) {
        this.issueTicket = issueTicket;
        this.takeReferral = takeReferral;
        this.checkIn = checkIn;
        this.cancelTicket = cancelTicket;
        this.rejoinLine = rejoinLine;
        this.tickets = tickets;
        this.tokens = tokens;
        this.people = people;
        this.door = door;
        this.views = views;
    }

    @PostMapping("/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    TicketView.Issued issue(@RequestBody IssueTicketRequest body, HttpServletRequest request) {
        String command = CommandKey.of(request).value();
        IssueTicket.Issued issued = body.appointmentId() == null
                ? take(body, command)
                : arrive(body.toArrival(request.getHeader(APPOINTMENT_CODE), kiosk()), command);
        Ticket ticket = issued.ticket();
        return new TicketView.Issued(
                views.of(ticket, issued.outlook()),
                tokens.of(ticket.id()),
                TrackingTokens.ratingCode(ticket.tokenHash()));
    }

    private IssueTicket.Issued take(IssueTicketRequest body, String command) {
        Caller caller = Caller.current();
        Channel channel = caller.hasAny(HALL_PEOPLE) ? Channel.COUNTER : Channel.KIOSK;
        String referralId = body.referralId();
        IssueTicket.Wish wish = body.withItemOf(takeReferral).toWish(people, channel, kiosk());
        Role[] givers = mayGive(wish.priority());
        if (!caller.may(wish.hallId(), givers) && caller.may(wish.hallId(), ANYBODY_WHO_GIVES_NUMBERS)) {
            throw new TicketRefusal.PriorityNotAllowed(wish.priority());
        }
        caller.require(wish.hallId(), givers);
        return referralId == null ? issueTicket.issue(wish, command) : takeReferral.take(referralId, wish, command);
    }

    /** The kiosk that asks; null for people. */
    private static @Nullable String kiosk() {
        Caller caller = Caller.current();
        return caller.hasAny(Role.KIOSK) ? caller.subject() : null;
    }

    private IssueTicket.Issued arrive(CheckIn.Arrival arrival, String command) {
        Caller.current().require(arrival.hallId(), ANYBODY_WHO_GIVES_NUMBERS);
        return checkIn.checkIn(arrival, command);
    }

    /** Whether somebody is elderly or disabled is said at the kiosk; whether something is urgent is for people to judge. */
    private static Role[] mayGive(Priority priority) {
        return switch (priority) {
            case NORMAL, ELDERLY, DISABLED -> ANYBODY_WHO_GIVES_NUMBERS;
            case URGENT -> HALL_PEOPLE;
            case APPOINTMENT -> throw new InvalidRequest("/priority", "comes with an appointment, not by choice");
        };
    }

    @GetMapping("/tickets/{id}")
    TicketView ticket(@PathVariable String id, @RequestHeader(name = TOKEN, required = false) @Nullable String token) {
        return views.of(door.open(id, token));
    }

    @GetMapping("/tickets/by-token")
    TicketView byToken(@RequestHeader(name = TOKEN, required = false) @Nullable String token) {
        Optional<Ticket> held = token == null ? Optional.empty() : tickets.ofToken(TrackingTokens.hash(token));
        return views.of(held.orElseThrow(() -> new NotFound("ticket", "with this token")));
    }

    @PostMapping("/tickets/{id}/cancel")
    TicketView cancel(
            @PathVariable String id,
            @RequestHeader(name = TOKEN, required = false) @Nullable String token,
            HttpServletRequest request) {
        door.open(id, token);
        String command = CommandKey.of(request).value();
        return views.of(cancelTicket.cancel(id, IfMatch.of(request), command));
    }

    @PostMapping("/tickets/{id}/rejoin")
    TicketView rejoin(
            @PathVariable String id,
            @RequestHeader(name = TOKEN, required = false) @Nullable String token,
            HttpServletRequest request) {
        door.open(id, token);
        String command = CommandKey.of(request).value();
        return views.of(rejoinLine.rejoin(id, IfMatch.of(request), command));
    }

    @GetMapping("/halls/{hall}/tickets")
    Page ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable TicketState state,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, HALL_PEOPLE);
        if (page < 0 || page > LAST_PAGE) throw new InvalidRequest("page", "0 to " + LAST_PAGE);
        List<Ticket> found = tickets.ofHall(hall, state, page * PAGE, PAGE + 1);
        return new Page(
                found.stream().limit(PAGE).map(views::forStaff).toList(), found.size() > PAGE ? page + 1 : null);
    }

    /** @param nextPage null on the last one */
    record Page(List<StaffTicketView> tickets, @Nullable Integer nextPage) {}
}
