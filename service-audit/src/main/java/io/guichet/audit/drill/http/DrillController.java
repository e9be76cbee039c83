package io.guichet.audit.drill.http;

import io.guichet.audit.drill.Drill;
import io.guichet.audit.drill.DrillEvent;
import io.guichet.audit.drill.EmergencyPlan;
import io.guichet.audit.drill.Rehearse;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
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

/** Emergency plans and drills (S6). */
@RestController
@RequestMapping("/api/audit")
public final class DrillController {

    private static final Role[] WRITERS = {Role.SUPERVISOR, Role.AUDIT_ADMIN};
    private static final int LONGEST = 2000;

    private final Shelf<EmergencyPlan, DrillEvent> plans;
    private final Shelf<Drill, DrillEvent> drills;
    private final Rehearse rehearse;

    public DrillController(Shelf<EmergencyPlan, DrillEvent> plans, Shelf<Drill, DrillEvent> drills, Rehearse rehearse) {
        this.plans = plans;
        this.drills = drills;
        this.rehearse = rehearse;
    }

    /** The next version of a plan, whole. */
    record PlanRequest(
            EmergencyPlan.@NotNull Kind kind,
            @NotNull Words title,
            @NotNull @Size(min = 1, max = 50) List<@NotNull Words> steps,
            @NotNull Words notice) {}

    /** Which version is rehearsed when. */
    record DrillRequest(
            @NotNull String planCode,
            @NotNull Integer planNumber,
            @NotNull LocalDate scheduledOn) {}

    /** How it went. */
    record ResultRequest(
            @NotNull Integer score,
            @NotNull Integer minutes,
            @NotNull @Size(min = 1, max = 500) List<@NotNull String> participants,
            @NotBlank @Size(max = LONGEST) String lessons) {}

    /** A drill. */
    record DrillView(
            String id,
            String hallId,
            String planCode,
            int planNumber,
            LocalDate scheduledOn,
            String scheduledBy,
            Drill.State state,
            Drill.@Nullable Result result,
            long version) {

        static DrillView of(Stored<Drill> stored) {
            Drill it = stored.value();
            return new DrillView(
                    it.id(),
                    it.hallId(),
                    it.planCode(),
                    it.planNumber(),
                    it.scheduledOn(),
                    it.scheduledBy(),
                    it.state(),
                    it.result(),
                    stored.version());
        }
    }

    @GetMapping("/emergency-plans")
    Page<EmergencyPlan> plans(@RequestParam(defaultValue = "0") int page) {
        return Page.of(plans, Wanted.all(), page, Stored::value);
    }

    @GetMapping("/emergency-plans/{code}/versions/{number}")
    EmergencyPlan plan(@PathVariable String code, @PathVariable int number) {
        return rehearse.plan(code, number);
    }

    @PostMapping("/emergency-plans/{code}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    EmergencyPlan publish(@PathVariable String code, @Valid @RequestBody PlanRequest body) {
        String known = Given.id("code", code);
        String by = Caller.current().subject();
        return rehearse.publish(known, body.kind(), body.title(), body.steps(), body.notice(), by);
    }

    @PostMapping("/halls/{hall}/drills")
    @ResponseStatus(HttpStatus.CREATED)
    DrillView schedule(@PathVariable String hall, @Valid @RequestBody DrillRequest body, HttpServletRequest request) {
        Caller.current().require(hall, WRITERS);
        return DrillView.of(rehearse.schedule(
                hall,
                body.planCode(),
                body.planNumber(),
                Given.day("/scheduledOn", body.scheduledOn()),
                Caller.current().subject(),
                CommandKey.of(request).value()));
    }

    @GetMapping("/halls/{hall}/drills")
    Page<DrillView> ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) Drill.@Nullable State state,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        Wanted wanted = Wanted.all().with("hallId", hall).with("state", state).descending("day");
        return Page.of(drills, wanted, page, DrillView::of);
    }

    @PostMapping("/drills/{id}/result")
    DrillView result(@PathVariable String id, @Valid @RequestBody ResultRequest body, HttpServletRequest request) {
        Caller.current().require(drills.find(id).value().hallId(), WRITERS);
        body.participants().forEach(staff -> Given.id("/participants", staff));
        String by = Caller.current().subject();
        String command = CommandKey.of(request).value();
        return DrillView.of(InvalidRequest.at(
                "",
                () -> rehearse.run(
                        id,
                        body.score(),
                        body.minutes(),
                        body.participants(),
                        body.lessons(),
                        by,
                        command,
                        IfMatch.of(request)::check)));
    }

    @PostMapping("/drills/{id}/cancellation")
    DrillView cancel(@PathVariable String id, HttpServletRequest request) {
        Caller.current().require(drills.find(id).value().hallId(), WRITERS);
        return DrillView.of(rehearse.cancel(id, CommandKey.of(request).value(), IfMatch.of(request)::check));
    }
}
