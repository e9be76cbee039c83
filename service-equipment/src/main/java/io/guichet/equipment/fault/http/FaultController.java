package io.guichet.equipment.fault.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.fault.Fault;
import io.guichet.equipment.fault.FaultEvent;
import io.guichet.equipment.fault.FaultState;
import io.guichet.equipment.fault.HearDevice;
import io.guichet.equipment.fault.RateFault;
import io.guichet.equipment.fault.Reason;
import io.guichet.equipment.fault.ReportFault;
import io.guichet.equipment.fault.Resolution;
import io.guichet.equipment.fault.ResolveFault;
import io.guichet.equipment.fault.Severity;
import io.guichet.equipment.fault.Source;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Kept;
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

/** Faults, for the people of the hall and the control room. */
@RestController
@RequestMapping("/api/equipment")
final class FaultController {

    private static final Role[] REPORTERS = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR};

    private final Shelf<Fault, FaultEvent> faults;
    private final Shelf<Asset, AssetEvent> assets;
    private final ReportFault reportFault;
    private final RateFault rateFault;
    private final ResolveFault resolveFault;
    private final HearDevice hearDevice;
    private final Acts acts;

    FaultController(
            Shelf<Fault, FaultEvent> faults,
            Shelf<Asset, AssetEvent> assets,
            ReportFault reportFault,
            RateFault rateFault,
            ResolveFault resolveFault,
            HearDevice hearDevice,
            Acts acts) {
        this.faults = faults;
        this.assets = assets;
        this.reportFault = reportFault;
        this.rateFault = rateFault;
        this.resolveFault = resolveFault;
        this.hearDevice = hearDevice;
        this.acts = acts;
    }

    /** @param note for the control room only */
    record ReportFaultRequest(
            @NotNull Severity severity,
            @NotNull Reason reason,
            @Nullable String note) {}

    @PostMapping("/assets/{id}/faults")
    @ResponseStatus(HttpStatus.CREATED)
    Shown<Fault> report(
            @PathVariable String id, @Valid @RequestBody ReportFaultRequest body, HttpServletRequest request) {
        Caller.current().require(assets.find(id).it().spot().hallId(), REPORTERS);
        String note = body.note();
        if (note != null) InvalidRequest.at("/note", () -> Check.text("note", note, 500));
        if (body.reason() == Reason.HEARTBEAT_LOST)
            throw new InvalidRequest("/reason", "devices report this themselves");
        Source source = Caller.current().hasAny(Role.INSPECTOR) ? Source.INSPECTION : Source.STAFF;
        return Shown.of(reportFault.report(
                new ReportFault.Report(id, body.severity(), source, body.reason(), note), acts.of(request)));
    }

    /** The control room's list, the latest first. */
    @GetMapping("/faults")
    Page<Fault> list(
            @RequestParam @Nullable String hall,
            @RequestParam @Nullable FaultState state,
            @RequestParam @Nullable Severity severity,
            @RequestParam @Nullable String asset,
            @RequestParam @Nullable String window,
            @RequestParam(defaultValue = "0") int page) {
        Query query = Query.all()
                .wherePresent("hallId", Scope.hall(hall))
                .wherePresent("state", state)
                .wherePresent("severity", severity)
                .wherePresent("assetId", Scope.slug("asset", asset))
                .wherePresent("windowId", Scope.slug("window", window))
                .latestFirst("reportedAt");
        return Page.of(faults, query, page);
    }

    @GetMapping("/faults/{id}")
    Shown<Fault> one(@PathVariable String id) {
        return Shown.of(inHall(id, REPORTERS));
    }

    record RateFaultRequest(@NotNull Severity severity) {}

    @PostMapping("/faults/{id}/severity")
    Shown<Fault> rate(@PathVariable String id, @Valid @RequestBody RateFaultRequest body, HttpServletRequest request) {
        inHall(id, Role.MAINTAINER);
        return Shown.of(rateFault.rate(id, body.severity(), acts.of(request)));
    }

    /** It was none, or is gone without work; what was worked on is resolved by verifying its work order. */
    @PostMapping("/faults/{id}/dismiss")
    Shown<Fault> dismiss(@PathVariable String id, HttpServletRequest request) {
        inHall(id, Role.MAINTAINER);
        return Shown.of(resolveFault.resolve(id, Resolution.NO_FAULT, acts.of(request)));
    }

    /** By the device itself, every minute or so. */
    @PostMapping("/assets/{id}/heartbeat")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void heartbeat(@PathVariable String id, HttpServletRequest request) {
        hearDevice.hear(id, acts.of(request));
    }

    private Kept<Fault> inHall(String id, Role... roles) {
        Kept<Fault> fault = faults.find(id);
        Caller.current().require(fault.it().hallId(), roles);
        return fault;
    }
}
