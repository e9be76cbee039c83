package io.guichet.equipment.plan.http;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.http.AskedPage;
import io.guichet.equipment.plan.ChangePlan;
import io.guichet.equipment.plan.DefinePlan;
import io.guichet.equipment.plan.FinishPlannedWork;
import io.guichet.equipment.plan.ItemResult;
import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.plan.Plans;
import io.guichet.equipment.plan.Revision;
import io.guichet.equipment.plan.Stage;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Maintenance plans, for those who maintain and those who supervise. */
@RestController
@RequestMapping("/api/equipment/plans")
final class PlanController {

    private final Plans plans;
    private final Devices devices;
    private final DefinePlan definePlan;
    private final ChangePlan changePlan;
    private final FinishPlannedWork finish;

    PlanController(
            Plans plans, Devices devices, DefinePlan definePlan, ChangePlan changePlan, FinishPlannedWork finish) {
        this.plans = plans;
        this.devices = devices;
        this.definePlan = definePlan;
        this.changePlan = changePlan;
        this.finish = finish;
    }

    /** A plan of one device. */
    record DefineRequest(
            @NotNull String deviceId, @NotNull @Valid PlanRequest plan) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PlanView define(@Valid @RequestBody DefineRequest body, HttpServletRequest request) {
        String deviceId = InvalidRequest.at("/deviceId", () -> Ids.slug("deviceId", body.deviceId));
        Device device =
                devices.known(deviceId).orElseThrow(() -> new InvalidRequest("/deviceId", "there is no such device"));
        AskedHall.check(device.hallId());
        return PlanView.of(definePlan.define(
                device, body.plan.toWish(), CommandKey.of(request).value()));
    }

    /** @param device without it the hall's; without that the caller's */
    @GetMapping
    AskedPage.Page<PlanView> search(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(required = false) @Nullable String device,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "0") int page) {
        AskedPage asked = new AskedPage(page);
        String hallId = device == null ? AskedHall.of(hall) : AskedHall.orAny(hall);
        String deviceId = device == null ? null : InvalidRequest.at("device", () -> Ids.slug("device", device));
        List<Plan> found = plans.search(new Plans.Search(hallId, deviceId, stage, null), asked.skip(), asked.limit());
        return asked.of(found, PlanView::of);
    }

    @GetMapping("/{id}")
    PlanView one(@PathVariable String id) {
        return PlanView.of(seen(id));
    }

    /**
     * What was found at one item.
     *
     * @param passed false opens a work order of its own
     * @param note in words; nobody is named in it
     */
    record ResultBody(
            @NotNull String itemId,
            @NotNull Boolean passed,
            @Nullable String note) {}

    /** @param reading of the device's meter, when the plan goes by it */
    record DoneRequest(
            @Nullable @Size(max = 50) List<@NotNull @Valid ResultBody> results,
            @Nullable @PositiveOrZero Long reading) {

        List<ItemResult> toResults() {
            List<ItemResult> all = new ArrayList<>();
            if (results == null) return all;
            for (int i = 0; i < results.size(); i++) {
                ResultBody one = results.get(i);
                all.add(InvalidRequest.at(
                        "/results/" + i,
                        () -> new ItemResult(Ids.slug("itemId", one.itemId), one.passed, one.note, null)));
            }
            return all;
        }
    }

    @PostMapping("/{id}/done")
    PlanView done(@PathVariable String id, @Valid @RequestBody DoneRequest body, HttpServletRequest request) {
        seen(id);
        String by = Caller.current().subject();
        return PlanView.of(finish.done(
                id, body.toResults(), body.reading, by, CommandKey.of(request).value()));
    }

    /** @param nextDay when it is due next, from today on; left out: as the rule says */
    record ChangeRequest(
            @NotNull @Valid PlanRequest plan, @Nullable LocalDate nextDay) {}

    /** The whole plan anew; what is left out is as in a new one. What it was stays in its history. */
    @PutMapping("/{id}")
    PlanView change(@PathVariable String id, @Valid @RequestBody ChangeRequest body, HttpServletRequest request) {
        seen(id);
        var ask = new ChangePlan.Ask(
                Caller.current().subject(),
                IfMatch.of(request),
                CommandKey.of(request).value());
        return PlanView.of(changePlan.change(id, body.plan.toWish(), body.nextDay, ask));
    }

    /** @param changes how it was before each change, the newest last; at most 50 */
    record HistoryView(String planId, List<Revision> changes) {}

    @GetMapping("/{id}/history")
    HistoryView history(@PathVariable String id) {
        Plan plan = seen(id);
        return new HistoryView(plan.id(), plan.revisions());
    }

    @PostMapping("/{id}/retire")
    PlanView retire(@PathVariable String id, HttpServletRequest request) {
        seen(id);
        return PlanView.of(finish.retire(
                id, Caller.current().subject(), CommandKey.of(request).value()));
    }

    private Plan seen(String id) {
        Plan plan = plans.find(id);
        AskedHall.check(plan.target().hallId());
        return plan;
    }
}
