package io.guichet.equipment.closingcheck.http;

import io.guichet.equipment.closingcheck.ClosingCheck;
import io.guichet.equipment.closingcheck.ClosingEvent;
import io.guichet.equipment.closingcheck.Item;
import io.guichet.equipment.closingcheck.ListMissingChecks;
import io.guichet.equipment.closingcheck.SignClosingCheck;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The daily closing check of each window. */
@RestController
@RequestMapping("/api/equipment/closing-checks")
final class ClosingCheckController {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Shelf<ClosingCheck, ClosingEvent> checks;
    private final SignClosingCheck signClosingCheck;
    private final ListMissingChecks listMissingChecks;
    private final Acts acts;

    ClosingCheckController(
            Shelf<ClosingCheck, ClosingEvent> checks,
            SignClosingCheck signClosingCheck,
            ListMissingChecks listMissingChecks,
            Acts acts) {
        this.checks = checks;
        this.signClosingCheck = signClosingCheck;
        this.listMissingChecks = listMissingChecks;
        this.acts = acts;
    }

    /** @param done what was done; the rest is told as open */
    record ClosingCheckRequest(
            @NotNull String hallId,
            @NotNull String windowId,
            @NotNull List<Item> done) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown<ClosingCheck> sign(@Valid @RequestBody ClosingCheckRequest body, HttpServletRequest request) {
        String hall = InvalidRequest.at("/hallId", () -> Check.slug("hallId", body.hallId()));
        String window = InvalidRequest.at("/windowId", () -> Check.slug("windowId", body.windowId()));
        List<Item> done = InvalidRequest.at("/done", () -> Check.atMost("done", body.done(), Item.values().length));
        Caller.current().require(hall, Role.STAFF, Role.SUPERVISOR);
        return Shown.of(signClosingCheck.sign(hall, window, done, acts.of(request)));
    }

    /** The latest first. */
    @GetMapping
    Page<ClosingCheck> list(
            @RequestParam @Nullable String hall,
            @RequestParam @Nullable String window,
            @RequestParam @Nullable LocalDate day,
            @RequestParam(defaultValue = "0") int page) {
        Query query = Query.all()
                .wherePresent("hallId", Scope.hall(hall))
                .wherePresent("windowId", Scope.slug("window", window))
                .wherePresent("day", day)
                .latestFirst("signedAt");
        return Page.of(checks, query, page);
    }

    /** Of a day; left out: of the last day before today on which the hall was open. */
    @GetMapping("/missing")
    ListMissingChecks.Missing missing(@RequestParam String hall, @RequestParam @Nullable LocalDate day) {
        String known = InvalidRequest.at("hall", () -> Check.slug("hall", hall));
        Caller.current().require(known, Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR);
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw new InvalidRequest("day", "from " + EARLIEST + " to " + LATEST);
        }
        return listMissingChecks.missing(known, day);
    }
}
