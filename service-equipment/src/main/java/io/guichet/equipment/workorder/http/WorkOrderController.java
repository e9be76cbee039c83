package io.guichet.equipment.workorder.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Page;
import io.guichet.equipment.shelf.http.Scope;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.equipment.workorder.Cause;
import io.guichet.equipment.workorder.ChangeOrder;
import io.guichet.equipment.workorder.HoldReason;
import io.guichet.equipment.workorder.Kind;
import io.guichet.equipment.workorder.OpenWorkOrder;
import io.guichet.equipment.workorder.OrderEvent;
import io.guichet.equipment.workorder.OrderState;
import io.guichet.equipment.workorder.Part;
import io.guichet.equipment.workorder.Steps;
import io.guichet.equipment.workorder.Work;
import io.guichet.equipment.workorder.WorkOrder;
import io.guichet.platform.domain.Change;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
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

/** Work orders, for the workshop and those who verify. */
@RestController
@RequestMapping("/api/equipment/work-orders")
final class WorkOrderController {

    private final Shelf<WorkOrder, OrderEvent> orders;
    private final Shelf<Asset, AssetEvent> assets;
    private final OpenWorkOrder openWorkOrder;
    private final ChangeOrder changeOrder;
    private final Acts acts;

    WorkOrderController(
            Shelf<WorkOrder, OrderEvent> orders,
            Shelf<Asset, AssetEvent> assets,
            OpenWorkOrder openWorkOrder,
            ChangeOrder changeOrder,
            Acts acts) {
        this.orders = orders;
        this.assets = assets;
        this.openWorkOrder = openWorkOrder;
        this.changeOrder = changeOrder;
        this.acts = acts;
    }

    record OpenWorkOrderRequest(
            @NotNull String assetId,
            @Nullable Kind kind,
            @Nullable String faultId) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown<WorkOrder> open(@Valid @RequestBody OpenWorkOrderRequest body, HttpServletRequest request) {
        Caller.current().require(assets.find(body.assetId()).it().spot().hallId(), Role.MAINTAINER);
        Kind kind = body.kind() == null ? Kind.CORRECTIVE : body.kind();
        return Shown.of(openWorkOrder.open(
                new OpenWorkOrder.Wish(body.assetId(), kind, body.faultId(), null), acts.of(request)));
    }

    /** The latest first. */
    @GetMapping
    Page<WorkOrder> list(
            @RequestParam @Nullable String hall,
            @RequestParam @Nullable OrderState state,
            @RequestParam @Nullable Kind kind,
            @RequestParam @Nullable String asset,
            @RequestParam @Nullable String assignee,
            @RequestParam @Nullable String fault,
            @RequestParam(defaultValue = "0") int page) {
        Query query = Query.all()
                .wherePresent("hallId", Scope.hall(hall))
                .wherePresent("state", state)
                .wherePresent("kind", kind)
                .wherePresent("assetId", Scope.slug("asset", asset))
                .wherePresent("assignee", Scope.slug("assignee", assignee))
                .wherePresent("faultId", Scope.slug("fault", fault))
                .latestFirst("openedAt");
        return Page.of(orders, query, page);
    }

    @GetMapping("/{id}")
    Shown<WorkOrder> one(@PathVariable String id) {
        return Shown.of(inHall(id, Role.MAINTAINER, Role.SUPERVISOR, Role.STAFF, Role.INSPECTOR));
    }

    record AssignRequest(@NotNull String assignee) {}

    @PostMapping("/{id}/assign")
    Shown<WorkOrder> assign(
            @PathVariable String id, @Valid @RequestBody AssignRequest body, HttpServletRequest request) {
        InvalidRequest.at("/assignee", () -> Check.slug("assignee", body.assignee()));
        return step(id, request, act -> Steps.assign(body.assignee(), act), Role.MAINTAINER);
    }

    @PostMapping("/{id}/start")
    Shown<WorkOrder> start(@PathVariable String id, HttpServletRequest request) {
        return step(id, request, Steps::start, Role.MAINTAINER);
    }

    record HoldRequest(@NotNull HoldReason reason) {}

    @PostMapping("/{id}/hold")
    Shown<WorkOrder> hold(@PathVariable String id, @Valid @RequestBody HoldRequest body, HttpServletRequest request) {
        return step(id, request, act -> Steps.hold(body.reason(), act), Role.MAINTAINER);
    }

    @PostMapping("/{id}/resume")
    Shown<WorkOrder> resume(@PathVariable String id, HttpServletRequest request) {
        return step(id, request, Steps::resume, Role.MAINTAINER);
    }

    /** @param otherCents left out: none */
    record DoneRequest(
            int labourMinutes,
            @Nullable List<Part> parts,
            @Nullable Long otherCents,
            @NotNull Cause cause) {

        Work toWork(Act act) {
            long other = otherCents == null ? 0 : otherCents;
            List<Part> used = parts == null ? List.of() : parts;
            return InvalidRequest.at("", () -> new Work(labourMinutes, used, other, cause, act.by(), act.at()));
        }
    }

    @PostMapping("/{id}/done")
    Shown<WorkOrder> done(@PathVariable String id, @Valid @RequestBody DoneRequest body, HttpServletRequest request) {
        return step(id, request, act -> Steps.finish(body.toWork(act), act), Role.MAINTAINER);
    }

    /** By anybody who did not do the work. */
    @PostMapping("/{id}/verify")
    Shown<WorkOrder> verify(@PathVariable String id, HttpServletRequest request) {
        return step(id, request, Steps::verify, Role.MAINTAINER, Role.SUPERVISOR);
    }

    @PostMapping("/{id}/rework")
    Shown<WorkOrder> rework(@PathVariable String id, HttpServletRequest request) {
        return step(id, request, Steps::rework, Role.MAINTAINER, Role.SUPERVISOR);
    }

    private Shown<WorkOrder> step(
            String id,
            HttpServletRequest request,
            Function<Act, Function<WorkOrder, Change<WorkOrder, OrderEvent>>> step,
            Role... roles) {
        inHall(id, roles);
        Act act = acts.of(request);
        return Shown.of(changeOrder.step(id, act, step.apply(act)));
    }

    private Kept<WorkOrder> inHall(String id, Role... roles) {
        Kept<WorkOrder> order = orders.find(id);
        Caller.current().require(order.it().hallId(), roles);
        return order;
    }
}
