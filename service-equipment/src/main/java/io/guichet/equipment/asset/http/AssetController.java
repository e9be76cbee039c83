package io.guichet.equipment.asset.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.asset.Register;
import io.guichet.equipment.asset.RegisterAsset;
import io.guichet.equipment.asset.http.AssetBodies.AmendAssetRequest;
import io.guichet.equipment.asset.http.AssetBodies.AssetPage;
import io.guichet.equipment.asset.http.AssetBodies.MoveAssetRequest;
import io.guichet.equipment.asset.http.AssetBodies.RegisterAssetRequest;
import io.guichet.equipment.asset.http.AssetBodies.StateRequest;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of assets. */
@RestController
@RequestMapping("/api/equipment/assets")
final class AssetController {

    private final Shelf<Asset, AssetEvent> assets;
    private final Register register;
    private final RegisterAsset registerAsset;
    private final ChangeAsset changeAsset;
    private final Acts acts;

    AssetController(
            Shelf<Asset, AssetEvent> assets,
            Register register,
            RegisterAsset registerAsset,
            ChangeAsset changeAsset,
            Acts acts) {
        this.assets = assets;
        this.register = register;
        this.registerAsset = registerAsset;
        this.changeAsset = changeAsset;
        this.acts = acts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown<Asset> register(@Valid @RequestBody RegisterAssetRequest body, HttpServletRequest request) {
        Caller.current().require(body.spot().hallId(), Role.MAINTAINER, Role.OPERATOR);
        return Shown.of(registerAsset.register(body.toDraft(), acts.of(request)));
    }

    /** By label, 50 on a page; {@code after} goes on behind a label. */
    @GetMapping
    AssetPage list(@ModelAttribute AssetFilter filter) {
        List<Kept<Asset>> found = assets.list(filter.toQuery());
        int size = Math.min(found.size(), AssetFilter.PAGE);
        return new AssetPage(
                found.stream().limit(size).map(Shown::of).toList(),
                found.size() > size ? found.get(size - 1).it().label() : null);
    }

    @GetMapping("/{id}")
    Shown<Asset> one(@PathVariable String id) {
        return Shown.of(readable(assets.find(id)));
    }

    /** For whoever scans the label; one of another hall is answered with a reason of its own, for it may well lie here. */
    @GetMapping("/by-label/{label}")
    Shown<Asset> byLabel(@PathVariable String label) {
        InvalidRequest.at("label", () -> Check.slug("label", label));
        Kept<Asset> found = register.labelled(label).orElseThrow(() -> new NotFound("asset with label", label));
        String hall = found.it().spot().hallId();
        Caller caller = Caller.current();
        if (caller.hasAny(AssetFilter.READERS) && !caller.may(hall, AssetFilter.READERS)) {
            throw new Refused(Why.OTHER_HALL, label + " is registered in hall " + hall + ".");
        }
        return Shown.of(readable(found));
    }

    @PutMapping("/{id}")
    Shown<Asset> amend(
            @PathVariable String id, @Valid @RequestBody AmendAssetRequest body, HttpServletRequest request) {
        writable(id);
        InvalidRequest.at("/owner", () -> Check.slug("owner", body.owner()));
        InvalidRequest.at("/costBearer", () -> String.valueOf(Check.optionalSlug("costBearer", body.costBearer())));
        return Shown.of(changeAsset.amend(id, body.card(), body.owner(), body.costBearer(), acts.of(request)));
    }

    /** What lies in the store is put somewhere; what is in use takes an approved relocation request. */
    @PostMapping("/{id}/place")
    Shown<Asset> place(@PathVariable String id, @Valid @RequestBody MoveAssetRequest body, HttpServletRequest request) {
        writable(id);
        Caller.current().require(body.spot().hallId(), Role.MAINTAINER, Role.OPERATOR);
        return Shown.of(changeAsset.move(id, body.spot(), null, acts.of(request)));
    }

    @PostMapping("/{id}/state")
    Shown<Asset> state(@PathVariable String id, @Valid @RequestBody StateRequest body, HttpServletRequest request) {
        writable(id);
        if (body.state() == AssetState.FAULTY) throw new InvalidRequest("/state", "a fault is reported, not set");
        return Shown.of(changeAsset.become(id, body.state(), acts.of(request)));
    }

    private Kept<Asset> readable(Kept<Asset> asset) {
        Caller.current().require(asset.it().spot().hallId(), AssetFilter.READERS);
        return asset;
    }

    private void writable(String id) {
        Caller.current().require(assets.find(id).it().spot().hallId(), Role.MAINTAINER, Role.OPERATOR);
    }
}
