package io.guichet.audit.inspection.http;

import io.guichet.audit.inspection.Draw;
import io.guichet.audit.inspection.Inspection;
import io.guichet.audit.inspection.InspectionEvent;
import io.guichet.audit.inspection.PlanInspection;
import io.guichet.audit.inspection.Target;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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

/** Plans, draws and what became of them. Until a covert one is published, a hall's people find nothing here. */
@RestController
@RequestMapping("/api/audit")
public final class InspectionController {

    private static final Role[] INSPECTORS = {Role.INSPECTOR, Role.AUDIT_ADMIN};

    private final Shelf<Inspection, InspectionEvent> inspections;
    private final Shelf<Draw, InspectionEvent> draws;
    private final PlanInspection planInspection;

    public InspectionController(
            Shelf<Inspection, InspectionEvent> inspections,
            Shelf<Draw, InspectionEvent> draws,
            PlanInspection planInspection) {
        this.inspections = inspections;
        this.draws = draws;
        this.planInspection = planInspection;
    }

    /**
     * What is planned.
     *
     * @param inspectorId left out: the caller
     */
    record PlanRequest(
            @Nullable String unitId,
            @Nullable String windowId,
            @NotNull String templateCode,
            @NotNull Integer templateVersion,
            @NotNull Boolean covert,
            @Nullable String drawId,
            @NotNull LocalDate plannedFor,
            @Nullable String inspectorId) {

        PlanInspection.Plan toPlan(String hallId, String caller) {
            Target target = new Target(hallId, Given.maybeId("/unitId", unitId), Given.maybeId("/windowId", windowId));
            return new PlanInspection.Plan(
                    target,
                    templateCode,
                    templateVersion,
                    covert,
                    drawId,
                    Given.day("/plannedFor", plannedFor),
                    inspectorId == null ? caller : Given.id("/inspectorId", inspectorId));
        }
    }

    /** How many of what. */
    record DrawRequest(@NotNull Draw.Kind of, @NotNull Integer count) {}

    /**
     * A draw that anybody may do again.
     *
     * @param reproducible done again now, it gave the same
     */
    record DrawView(
            String id,
            String hallId,
            Draw.Kind of,
            String seed,
            List<String> candidates,
            List<String> drawn,
            boolean reproducible,
            String by,
            Instant at) {

        static DrawView of(Stored<Draw> stored) {
            Draw it = stored.value();
            return new DrawView(
                    it.id(),
                    it.hallId(),
                    it.of(),
                    it.seed(),
                    it.candidates(),
                    it.drawn(),
                    it.isReproducible(),
                    it.by(),
                    it.at());
        }
    }

    @PostMapping("/halls/{hall}/draws")
    @ResponseStatus(HttpStatus.CREATED)
    DrawView draw(@PathVariable String hall, @Valid @RequestBody DrawRequest body, HttpServletRequest request) {
        Caller.current().require(hall, INSPECTORS);
        return DrawView.of(planInspection.draw(hall, body.of(), body.count(), subject(), command(request)));
    }

    @GetMapping("/draws/{id}")
    DrawView draw(@PathVariable String id) {
        Stored<Draw> found = draws.find(id);
        Caller.current().require(found.value().hallId(), INSPECTORS);
        return DrawView.of(found);
    }

    @PostMapping("/halls/{hall}/inspections")
    @ResponseStatus(HttpStatus.CREATED)
    InspectionView plan(@PathVariable String hall, @Valid @RequestBody PlanRequest body, HttpServletRequest request) {
        Caller.current().require(hall, INSPECTORS);
        return InspectionView.of(planInspection.plan(body.toPlan(hall, subject()), command(request)));
    }

    @PostMapping("/inspections/{id}/cancellation")
    InspectionView cancel(@PathVariable String id, HttpServletRequest request) {
        Caller.current().require(inspections.find(id).value().target().hallId(), INSPECTORS);
        return InspectionView.of(planInspection.cancel(id, command(request), IfMatch.of(request)::check));
    }

    @GetMapping("/halls/{hall}/inspections")
    Page<InspectionView> ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) Inspection.@Nullable State state,
            @RequestParam(defaultValue = "0") int page) {
        Caller caller = Caller.current();
        caller.require(hall, Role.INSPECTOR, Role.AUDIT_ADMIN, Role.SUPERVISOR);
        Wanted wanted = Wanted.all()
                .with("hallId", hall)
                .with("state", state)
                .with("blinded", caller.hasAny(INSPECTORS) ? null : false)
                .descending("day");
        return Page.of(inspections, wanted, page, InspectionView::of);
    }

    /** The caller's own visits. */
    @GetMapping("/inspections/mine")
    Page<InspectionView> mine(
            @RequestParam(required = false) Inspection.@Nullable State state,
            @RequestParam(defaultValue = "0") int page) {
        Wanted wanted =
                Wanted.all().with("inspectorId", subject()).with("state", state).descending("day");
        return Page.of(inspections, wanted, page, InspectionView::of);
    }

    @GetMapping("/inspections/{id}")
    InspectionView one(@PathVariable String id) {
        Caller caller = Caller.current();
        Stored<Inspection> found = inspections.find(id);
        // The same answer as for one that does not exist.
        if (found.value().isBlinded() && !caller.hasAny(INSPECTORS)) throw new NotFound("inspection", id);
        caller.require(found.value().target().hallId(), Role.INSPECTOR, Role.AUDIT_ADMIN, Role.SUPERVISOR);
        return InspectionView.of(found);
    }

    private static String subject() {
        return Caller.current().subject();
    }

    private static String command(HttpServletRequest request) {
        return CommandKey.of(request).value();
    }
}
