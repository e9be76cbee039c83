package io.guichet.audit.emergency.http;

import io.guichet.audit.drill.EmergencyPlan;
import io.guichet.audit.emergency.Activation;
import io.guichet.audit.emergency.EmergencyEvent;
import io.guichet.audit.emergency.PutPlanToWork;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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

/** Plans at work in halls (S6, flow 7). */
@RestController
@RequestMapping("/api/audit")
public final class EmergencyController {

    private static final Role[] WRITERS = {Role.SUPERVISOR, Role.AUDIT_ADMIN};

    private static final Role[] HANDS = {Role.STAFF, Role.SUPERVISOR, Role.AUDIT_ADMIN};

    private final Shelf<Activation, EmergencyEvent> activations;
    private final PutPlanToWork putPlanToWork;

    public EmergencyController(Shelf<Activation, EmergencyEvent> activations, PutPlanToWork putPlanToWork) {
        this.activations = activations;
        this.putPlanToWork = putPlanToWork;
    }

    /** Which version of which plan. */
    record ActivationRequest(
            @NotNull String planCode, @NotNull Integer planNumber) {}

    /**
     * A plan at work, or one that was.
     *
     * @param done numbers of the steps that are done, from 1
     */
    record EmergencyView(
            String id,
            String hallId,
            String planCode,
            int planNumber,
            EmergencyPlan.Kind kind,
            Words title,
            List<Words> steps,
            Words notice,
            List<Integer> done,
            Activation.State state,
            String by,
            Instant at,
            @Nullable String endedBy,
            @Nullable Instant endedAt,
            long version) {

        static EmergencyView of(Stored<Activation> stored) {
            Activation it = stored.value();
            Activation.End end = it.end();
            return new EmergencyView(
                    it.id(),
                    it.hallId(),
                    it.planCode(),
                    it.planNumber(),
                    it.kind(),
                    it.title(),
                    it.steps(),
                    it.notice(),
                    it.done(),
                    it.state(),
                    it.by(),
                    it.at(),
                    end == null ? null : end.by(),
                    end == null ? null : end.at(),
                    stored.version());
        }
    }

    @PostMapping("/halls/{hall}/emergencies")
    @ResponseStatus(HttpStatus.CREATED)
    EmergencyView activate(
            @PathVariable String hall, @Valid @RequestBody ActivationRequest body, HttpServletRequest request) {
        Caller.current().require(hall, WRITERS);
        return EmergencyView.of(putPlanToWork.activate(
                hall,
                Given.id("/planCode", body.planCode()),
                body.planNumber(),
                Caller.current().subject(),
                CommandKey.of(request).value()));
    }

    /** The latest first. */
    @GetMapping("/halls/{hall}/emergencies")
    Page<EmergencyView> ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) Activation.@Nullable State state,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, Role.STAFF, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR, Role.OPERATOR);
        Wanted wanted = Wanted.all().with("hallId", hall).with("state", state).descending("at");
        return Page.of(activations, wanted, page, EmergencyView::of);
    }

    /** @param step its number in the plan, from 1 */
    @PostMapping("/emergencies/{id}/steps/{step}")
    EmergencyView doStep(@PathVariable String id, @PathVariable int step, HttpServletRequest request) {
        Caller.current().require(activations.find(id).value().hallId(), HANDS);
        return EmergencyView.of(putPlanToWork.doStep(
                id, step, Caller.current().subject(), CommandKey.of(request).value(), IfMatch.of(request)::check));
    }

    @PostMapping("/emergencies/{id}/end")
    EmergencyView end(@PathVariable String id, HttpServletRequest request) {
        Caller.current().require(activations.find(id).value().hallId(), WRITERS);
        return EmergencyView.of(putPlanToWork.end(
                id, Caller.current().subject(), CommandKey.of(request).value(), IfMatch.of(request)::check));
    }
}
