package io.guichet.equipment.emergency.http;

import io.guichet.equipment.asset.Category;
import io.guichet.equipment.emergency.Activation;
import io.guichet.equipment.emergency.DefineEmergencyPlan;
import io.guichet.equipment.emergency.EmergencyEvent;
import io.guichet.equipment.emergency.EmergencyPlan;
import io.guichet.equipment.emergency.RunEmergency;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Page;
import io.guichet.equipment.shelf.http.Scope;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Emergency plans and their activation. */
@RestController
@RequestMapping("/api/equipment")
final class EmergencyController {

    private final Shelf<EmergencyPlan, EmergencyEvent> plans;
    private final Shelf<Activation, EmergencyEvent> activations;
    private final DefineEmergencyPlan defineEmergencyPlan;
    private final RunEmergency runEmergency;
    private final Acts acts;

    EmergencyController(
            Shelf<EmergencyPlan, EmergencyEvent> plans,
            Shelf<Activation, EmergencyEvent> activations,
            DefineEmergencyPlan defineEmergencyPlan,
            RunEmergency runEmergency,
            Acts acts) {
        this.plans = plans;
        this.activations = activations;
        this.defineEmergencyPlan = defineEmergencyPlan;
        this.runEmergency = runEmergency;
        this.acts = acts;
    }

    record EmergencyPlanRequest(
            @NotNull Words name,
            @NotNull Category category,
            @NotNull Words notice,
            @NotNull List<Words> steps) {}

    @PutMapping("/emergency-plans/{id}")
    Shown<EmergencyPlan> define(
            @PathVariable String id, @Valid @RequestBody EmergencyPlanRequest body, HttpServletRequest request) {
        Act act = acts.of(request);
        EmergencyPlan plan = InvalidRequest.at(
                "",
                () -> new EmergencyPlan(
                        id, body.name(), body.category(), body.notice(), body.steps(), act.by(), act.at()));
        return Shown.of(defineEmergencyPlan.define(plan, act));
    }

    @GetMapping("/emergency-plans")
    Page<EmergencyPlan> plans(@RequestParam @Nullable Category category, @RequestParam(defaultValue = "0") int page) {
        return Page.of(plans, Query.all().wherePresent("category", category), page);
    }

    record ActivationRequest(@NotNull String hallId) {}

    @PostMapping("/emergency-plans/{id}/activations")
    @ResponseStatus(HttpStatus.CREATED)
    Shown<Activation> activate(
            @PathVariable String id, @Valid @RequestBody ActivationRequest body, HttpServletRequest request) {
        String hall = InvalidRequest.at("/hallId", () -> Check.slug("hallId", body.hallId()));
        Caller.current().require(hall, Role.SUPERVISOR, Role.OPERATOR);
        return Shown.of(runEmergency.activate(id, hall, acts.of(request)));
    }

    /** The latest first. */
    @GetMapping("/emergencies")
    Page<Activation> activations(
            @RequestParam @Nullable String hall,
            @RequestParam @Nullable Boolean active,
            @RequestParam(defaultValue = "0") int page) {
        Query query = Query.all()
                .wherePresent("hallId", Scope.hall(hall))
                .wherePresent("active", active)
                .latestFirst("activatedAt");
        return Page.of(activations, query, page);
    }

    @PostMapping("/emergencies/{id}/steps/{step}")
    Shown<Activation> step(@PathVariable String id, @PathVariable int step, HttpServletRequest request) {
        inHall(id, Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.OPERATOR);
        return Shown.of(runEmergency.doStep(id, step, acts.of(request)));
    }

    @PostMapping("/emergencies/{id}/end")
    Shown<Activation> end(@PathVariable String id, HttpServletRequest request) {
        inHall(id, Role.SUPERVISOR, Role.OPERATOR);
        return Shown.of(runEmergency.end(id, acts.of(request)));
    }

    private void inHall(String id, Role... roles) {
        Caller.current().require(activations.find(id).it().hallId(), roles);
    }
}
