package io.guichet.queue.referral.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.referral.ReferVisitor;
import io.guichet.queue.referral.Referral;
import io.guichet.queue.referral.ReferralState;
import io.guichet.queue.referral.Referrals;
import io.guichet.queue.ticket.ReferTicket;
import io.guichet.queue.ticket.http.StaffTicketView;
import io.guichet.queue.ticket.http.TicketViews;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sending visitors on, and what became of them. */
@RestController
@RequestMapping("/api/queue")
final class ReferralController {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1000;

    private final ReferVisitor referVisitor;
    private final Referrals referrals;
    private final Halls halls;
    private final Clock clock;
    private final TicketViews tickets;
    private final ReferralViews views;

    ReferralController(
            ReferVisitor referVisitor,
            Referrals referrals,
            Halls halls,
            Clock clock,
            TicketViews tickets,
            ReferralViews views) {
        this.referVisitor = referVisitor;
        this.referrals = referrals;
        this.halls = halls;
        this.clock = clock;
        this.tickets = tickets;
        this.views = views;
    }

    /** Where to and why. */
    record ReferRequest(
            @Nullable String hallId,
            @Nullable String unitId,
            @Nullable String itemCode,
            @Nullable String reason) {
        ReferTicket.Wish toWish() {
            if (reason == null) throw new InvalidRequest("/reason", "is needed");
            return new ReferTicket.Wish(hallId, unitId, itemCode, reason);
        }
    }

    /** @param referral null when the visitor stays in the hall, with the same number */
    record Referred(
            @JsonUnwrapped StaffTicketView ticket, @Nullable ReferralView referral) {}

    @PostMapping("/tickets/{id}/refer")
    Referred refer(@PathVariable String id, @RequestBody ReferRequest body, HttpServletRequest request) {
        String clerk = Caller.current().subject();
        ReferVisitor.Done done = referVisitor.refer(
                id,
                clerk,
                body.toWish(),
                IfMatch.of(request),
                CommandKey.of(request).value());
        Referral referral = done.referral();
        return new Referred(tickets.forStaff(done.ticket()), referral == null ? null : views.of(referral));
    }

    @GetMapping("/referrals/{id}")
    ReferralView referral(@PathVariable String id) {
        Referral referral = referrals.find(id);
        Caller caller = Caller.current();
        // To anybody else there is none.
        if (!caller.may(referral.to().hallId(), Role.KIOSK, Role.STAFF, Role.SUPERVISOR)
                && !caller.may(referral.origin().hallId(), Role.STAFF, Role.SUPERVISOR)) {
            throw new NotFound("referral", id);
        }
        return views.of(referral);
    }

    @GetMapping("/halls/{hall}/referrals")
    Page ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable ReferralState state,
            @RequestParam(defaultValue = "RECEIVED") Referrals.Side side,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.STAFF, Role.SUPERVISOR);
        if (page < 0 || page > LAST_PAGE) throw new InvalidRequest("page", "0 to " + LAST_PAGE);
        Duration expected = Duration.ofDays(halls.find(hall).rules().referralDays());
        Instant late = clock.instant().minus(expected);
        List<Referral> found = referrals.ofHall(hall, side, state, late, page * PAGE, PAGE + 1);
        return new Page(found.stream().limit(PAGE).map(views::of).toList(), found.size() > PAGE ? page + 1 : null);
    }

    /** @param nextPage null on the last one */
    record Page(List<ReferralView> referrals, @Nullable Integer nextPage) {}
}
