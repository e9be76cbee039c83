package io.guichet.audit.violation.http;

import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.audit.violation.Concerned;
import io.guichet.audit.violation.Consequence;
import io.guichet.audit.violation.DecideViolation;
import io.guichet.audit.violation.RaiseViolation;
import io.guichet.audit.violation.Violation;
import io.guichet.audit.violation.ViolationEvent;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Violations: lists, decisions, appeals (C11). */
@RestController
@RequestMapping("/api/audit")
public final class ViolationController {

    private static final Role[] READERS = {Role.SUPERVISOR, Role.INSPECTOR, Role.AUDIT_ADMIN};
    private static final Role[] RAISERS = {Role.SUPERVISOR, Role.AUDIT_ADMIN};
    private static final int LONGEST = 1000;

    private final Shelf<Violation, ViolationEvent> violations;
    private final RaiseViolation raiseViolation;
    private final DecideViolation decideViolation;

    public ViolationController(
            Shelf<Violation, ViolationEvent> violations,
            RaiseViolation raiseViolation,
            DecideViolation decideViolation) {
        this.violations = violations;
        this.raiseViolation = raiseViolation;
        this.decideViolation = decideViolation;
    }

    /** What somebody saw. */
    record RaiseRequest(
            @NotNull String ruleCode,
            @Nullable String staffId,
            @Nullable String unitId,
            @Nullable String windowId,
            @NotNull Instant occurredAt,
            @Nullable @Size(max = LONGEST) String note) {

        Concerned toConcerned(String hallId) {
            return new Concerned(
                    hallId,
                    Given.maybeId("/unitId", unitId),
                    Given.maybeId("/windowId", windowId),
                    Given.maybeId("/staffId", staffId));
        }
    }

    /** Confirmed, perhaps under another rule or with the person that the candidate did not know. */
    record ConfirmRequest(
            @Nullable String ruleCode,
            @Nullable String staffId,
            @NotNull Consequence consequence,
            @NotBlank @Size(max = LONGEST) String note) {

        DecideViolation.Verdict toVerdict() {
            return new DecideViolation.Verdict(ruleCode, Given.maybeId("/staffId", staffId), consequence, note);
        }
    }

    /** A reason. */
    record NoteRequest(@NotBlank @Size(max = LONGEST) String note) {}

    /** The end of an appeal. */
    record RulingRequest(
            @NotNull Boolean revoked,
            @NotBlank @Size(max = LONGEST) String note) {}

    @PostMapping("/halls/{hall}/violations")
    @ResponseStatus(HttpStatus.CREATED)
    ViolationView raise(@PathVariable String hall, @Valid @RequestBody RaiseRequest body, HttpServletRequest request) {
        Caller.current().require(hall, RAISERS);
        return ViolationView.of(raiseViolation.raise(
                body.toConcerned(hall),
                body.ruleCode(),
                Given.time("/occurredAt", body.occurredAt()),
                body.note(),
                Caller.current().subject(),
                CommandKey.of(request).value()));
    }

    @GetMapping("/halls/{hall}/violations")
    Page<ViolationView> ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) Violation.@Nullable State state,
            @RequestParam(name = "staff", required = false) @Nullable String staffId,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, READERS);
        Wanted wanted = Wanted.all()
                .with("hallId", hall)
                .with("state", state)
                .with("staffId", staffId)
                .with("year", year)
                .descending("occurredAt");
        return Page.of(violations, wanted, page, ViolationView::of);
    }

    /** What is about the caller, candidates left out: they are not decided. */
    @GetMapping("/violations/mine")
    Page<ViolationView> mine(
            @RequestParam(required = false) Violation.@Nullable State state,
            @RequestParam(defaultValue = "0") int page) {
        Wanted wanted = Wanted.all()
                .with("staffId", Caller.current().subject())
                .with("decided", true)
                .with("state", state)
                .descending("occurredAt");
        return Page.of(violations, wanted, page, ViolationView::of);
    }

    @GetMapping("/violations/{id}")
    ViolationView one(@PathVariable String id) {
        Stored<Violation> found = violations.find(id);
        Concerned concerned = found.value().concerned();
        Caller caller = Caller.current();
        if (!caller.subject().equals(concerned.staffId())) caller.require(concerned.hallId(), READERS);
        return ViolationView.of(found);
    }

    @PostMapping("/violations/{id}/confirmation")
    ViolationView confirm(
            @PathVariable String id, @Valid @RequestBody ConfirmRequest body, HttpServletRequest request) {
        letIn(id, READERS);
        return ViolationView.of(
                decideViolation.confirm(id, body.toVerdict(), subject(), command(request), IfMatch.of(request)::check));
    }

    @PostMapping("/violations/{id}/dismissal")
    ViolationView dismiss(@PathVariable String id, @Valid @RequestBody NoteRequest body, HttpServletRequest request) {
        letIn(id, READERS);
        return ViolationView.of(
                decideViolation.dismiss(id, body.note(), subject(), command(request), IfMatch.of(request)::check));
    }

    @PostMapping("/violations/{id}/appeal")
    ViolationView appeal(@PathVariable String id, @Valid @RequestBody NoteRequest body, HttpServletRequest request) {
        String hall = violations.find(id).value().concerned().hallId();
        boolean forUnit = Caller.current().may(hall, Role.SUPERVISOR);
        return ViolationView.of(decideViolation.appeal(
                id, body.note(), subject(), forUnit, command(request), IfMatch.of(request)::check));
    }

    @PostMapping("/violations/{id}/appeal-decision")
    ViolationView decideAppeal(
            @PathVariable String id, @Valid @RequestBody RulingRequest body, HttpServletRequest request) {
        letIn(id, RAISERS);
        return ViolationView.of(decideViolation.rule(
                id, body.revoked(), body.note(), subject(), command(request), IfMatch.of(request)::check));
    }

    private void letIn(String id, Role... roles) {
        Caller.current().require(violations.find(id).value().concerned().hallId(), roles);
    }

    private static String subject() {
        return Caller.current().subject();
    }

    private static String command(HttpServletRequest request) {
        return CommandKey.of(request).value();
    }
}
