package io.guichet.audit.visit.http;

import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.audit.visit.KeepVisits;
import io.guichet.audit.visit.LeaderVisit;
import io.guichet.audit.visit.VisitEvent;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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

/** Visits of leaders (M5). */
@RestController
@RequestMapping("/api/audit")
public final class LeaderVisitController {

    private static final int LONGEST = 1000;

    private final Shelf<LeaderVisit, VisitEvent> visits;
    private final KeepVisits keepVisits;

    public LeaderVisitController(Shelf<LeaderVisit, VisitEvent> visits, KeepVisits keepVisits) {
        this.visits = visits;
        this.keepVisits = keepVisits;
    }

    /** A problem that was met. */
    record TroubleBody(
            @NotBlank @Size(max = LONGEST) String text,
            @NotNull String ownerId,
            @NotNull LocalDate dueOn) {

        LeaderVisit.Trouble toTrouble() {
            return new LeaderVisit.Trouble(
                    text, Given.id("/problems/ownerId", ownerId), Given.day("/problems/dueOn", dueOn), null);
        }
    }

    /** The caller's visit. */
    record VisitRequest(
            @Nullable String unitId,
            @NotNull LocalDate visitedOn,
            @NotBlank @Size(max = LONGEST) String note,
            @NotNull @Size(max = 50) List<@NotNull @Valid TroubleBody> problems) {}

    /** How it was solved. */
    record SolutionRequest(@NotBlank @Size(max = LONGEST) String text) {}

    /** A visit. */
    record VisitView(
            String id,
            String hallId,
            @Nullable String unitId,
            String leaderId,
            LocalDate visitedOn,
            String note,
            List<LeaderVisit.Trouble> problems,
            long version) {

        static VisitView of(Stored<LeaderVisit> stored) {
            LeaderVisit it = stored.value();
            return new VisitView(
                    it.id(),
                    it.hallId(),
                    it.unitId(),
                    it.leaderId(),
                    it.visitedOn(),
                    it.note(),
                    it.problems(),
                    stored.version());
        }
    }

    @PostMapping("/halls/{hall}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    VisitView record(@PathVariable String hall, @Valid @RequestBody VisitRequest body, HttpServletRequest request) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN);
        return VisitView.of(keepVisits.record(
                hall,
                Given.maybeId("/unitId", body.unitId()),
                Caller.current().subject(),
                Given.day("/visitedOn", body.visitedOn()),
                body.note(),
                body.problems().stream().map(TroubleBody::toTrouble).toList(),
                CommandKey.of(request).value()));
    }

    @GetMapping("/halls/{hall}/visits")
    Page<VisitView> ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        Wanted wanted = Wanted.all().with("hallId", hall).with("open", open).descending("day");
        return Page.of(visits, wanted, page, VisitView::of);
    }

    @PostMapping("/visits/{id}/problems/{number}/solution")
    VisitView solve(
            @PathVariable String id,
            @PathVariable int number,
            @Valid @RequestBody SolutionRequest body,
            HttpServletRequest request) {
        Caller caller = Caller.current();
        boolean supervises = caller.may(visits.find(id).value().hallId(), Role.SUPERVISOR);
        return VisitView.of(keepVisits.solve(
                id,
                number,
                caller.subject(),
                supervises,
                body.text(),
                CommandKey.of(request).value(),
                IfMatch.of(request)::check));
    }
}
