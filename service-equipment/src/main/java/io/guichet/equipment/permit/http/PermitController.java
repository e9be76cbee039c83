package io.guichet.equipment.permit.http;

import io.guichet.equipment.permit.GrantPermit;
import io.guichet.equipment.permit.Permit;
import io.guichet.equipment.permit.PermitEvent;
import io.guichet.equipment.permit.WithdrawPermit;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Page;
import io.guichet.equipment.shelf.http.Scope;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** After-hours permits. */
@RestController
@RequestMapping("/api/equipment/permits")
final class PermitController {

    private final Shelf<Permit, PermitEvent> permits;
    private final GrantPermit grantPermit;
    private final WithdrawPermit withdrawPermit;
    private final Acts acts;

    PermitController(
            Shelf<Permit, PermitEvent> permits, GrantPermit grantPermit, WithdrawPermit withdrawPermit, Acts acts) {
        this.permits = permits;
        this.grantPermit = grantPermit;
        this.withdrawPermit = withdrawPermit;
        this.acts = acts;
    }

    /** @param staffId left out: anyone qualified */
    record PermitRequest(
            @NotNull String hallId,
            @NotNull String windowId,
            @Nullable String staffId,
            @NotNull Instant from,
            @NotNull Instant to,
            @NotNull String reason) {

        GrantPermit.Wish toWish() {
            return new GrantPermit.Wish(
                    InvalidRequest.at("/hallId", () -> Check.slug("hallId", hallId)),
                    InvalidRequest.at("/windowId", () -> Check.slug("windowId", windowId)),
                    staffId == null ? null : InvalidRequest.at("/staffId", () -> Check.slug("staffId", staffId)),
                    from,
                    to,
                    InvalidRequest.at("/reason", () -> Check.text("reason", reason, 300)));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown<Permit> grant(@Valid @RequestBody PermitRequest body, HttpServletRequest request) {
        GrantPermit.Wish wish = body.toWish();
        Caller.current().require(wish.hallId(), Role.SUPERVISOR);
        return Shown.of(grantPermit.grant(wish, acts.of(request)));
    }

    /** The latest first. */
    @GetMapping
    Page<Permit> list(
            @RequestParam @Nullable String hall,
            @RequestParam @Nullable String window,
            @RequestParam(defaultValue = "0") int page) {
        Query query = Query.all()
                .wherePresent("hallId", Scope.hall(hall))
                .wherePresent("windowId", Scope.slug("window", window))
                .latestFirst("from");
        return Page.of(permits, query, page);
    }

    @PostMapping("/{id}/withdraw")
    Shown<Permit> withdraw(@PathVariable String id, HttpServletRequest request) {
        Caller.current().require(permits.find(id).it().hallId(), Role.SUPERVISOR);
        return Shown.of(withdrawPermit.withdraw(id, acts.of(request)));
    }
}
