package io.guichet.equipment.relocation.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.Spot;
import io.guichet.equipment.relocation.CarryOutRelocation;
import io.guichet.equipment.relocation.DecideRelocation;
import io.guichet.equipment.relocation.Relocation;
import io.guichet.equipment.relocation.RelocationEvent;
import io.guichet.equipment.relocation.RelocationState;
import io.guichet.equipment.relocation.RequestRelocation;
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

/** Relocation requests. */
@RestController
@RequestMapping("/api/equipment/relocations")
final class RelocationController {

    private final Shelf<Relocation, RelocationEvent> relocations;
    private final Shelf<Asset, AssetEvent> assets;
    private final RequestRelocation requestRelocation;
    private final DecideRelocation decideRelocation;
    private final CarryOutRelocation carryOutRelocation;
    private final Acts acts;

    RelocationController(
            Shelf<Relocation, RelocationEvent> relocations,
            Shelf<Asset, AssetEvent> assets,
            RequestRelocation requestRelocation,
            DecideRelocation decideRelocation,
            CarryOutRelocation carryOutRelocation,
            Acts acts) {
        this.relocations = relocations;
        this.assets = assets;
        this.requestRelocation = requestRelocation;
        this.decideRelocation = decideRelocation;
        this.carryOutRelocation = carryOutRelocation;
        this.acts = acts;
    }

    record RelocationRequest(
            @NotNull String assetId,
            @NotNull Spot to,
            @NotNull String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown<Relocation> request(@Valid @RequestBody RelocationRequest body, HttpServletRequest request) {
        InvalidRequest.at("/reason", () -> Check.text("reason", body.reason(), 300));
        Caller.current()
                .require(
                        assets.find(body.assetId()).it().spot().hallId(), Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER);
        return Shown.of(requestRelocation.request(body.assetId(), body.to(), body.reason(), acts.of(request)));
    }

    /** The latest first. */
    @GetMapping
    Page<Relocation> list(
            @RequestParam @Nullable String hall,
            @RequestParam @Nullable RelocationState state,
            @RequestParam @Nullable String asset,
            @RequestParam(defaultValue = "0") int page) {
        Query query = Query.all()
                .wherePresent("hallId", Scope.hall(hall))
                .wherePresent("state", state)
                .wherePresent("assetId", Scope.slug("asset", asset))
                .latestFirst("requestedAt");
        return Page.of(relocations, query, page);
    }

    record DecisionRequest(@NotNull Boolean approved) {}

    @PostMapping("/{id}/decision")
    Shown<Relocation> decide(
            @PathVariable String id, @Valid @RequestBody DecisionRequest body, HttpServletRequest request) {
        Caller.current().require(relocations.find(id).it().hallId(), Role.SUPERVISOR, Role.OPERATOR);
        return Shown.of(decideRelocation.decide(id, body.approved(), acts.of(request)));
    }

    @PostMapping("/{id}/move")
    Shown<Relocation> move(@PathVariable String id, HttpServletRequest request) {
        Caller.current().require(relocations.find(id).it().hallId(), Role.MAINTAINER);
        return Shown.of(carryOutRelocation.carryOut(id, acts.of(request)));
    }
}
