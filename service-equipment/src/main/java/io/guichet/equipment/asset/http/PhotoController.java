package io.guichet.equipment.asset.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.photo.http.ShownPhoto;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Photos of an asset. The body is the photo itself; what the request calls it is not believed. */
@RestController
@RequestMapping("/api/equipment/assets/{id}/photos")
final class PhotoController {

    private final Shelf<Asset, AssetEvent> assets;
    private final KeepPhotos<Asset, AssetEvent> keepPhotos;
    private final Acts acts;

    PhotoController(Shelf<Asset, AssetEvent> assets, KeepPhotos<Asset, AssetEvent> keepPhotos, Acts acts) {
        this.assets = assets;
        this.keepPhotos = keepPhotos;
        this.acts = acts;
    }

    @PostMapping(consumes = {"application/octet-stream", "image/jpeg", "image/png"})
    @ResponseStatus(HttpStatus.CREATED)
    ShownPhoto add(@PathVariable String id, @RequestBody byte[] content, HttpServletRequest request) {
        Caller.current().require(hallOf(id), Role.MAINTAINER, Role.OPERATOR);
        return ShownPhoto.of(keepPhotos.keep(id, ShownPhoto.given(content), acts.of(request)));
    }

    @GetMapping("/{photo}")
    ResponseEntity<byte[]> one(@PathVariable String id, @PathVariable String photo) {
        Asset asset = assets.find(id).it();
        Caller.current().require(asset.spot().hallId(), AssetFilter.READERS);
        return ShownPhoto.answer(keepPhotos.open(asset, ShownPhoto.named(photo)));
    }

    @DeleteMapping("/{photo}")
    Shown<Asset> remove(@PathVariable String id, @PathVariable String photo, HttpServletRequest request) {
        Caller.current().require(hallOf(id), Role.MAINTAINER, Role.OPERATOR);
        return Shown.of(keepPhotos.remove(id, ShownPhoto.named(photo), acts.of(request)));
    }

    private String hallOf(String id) {
        return assets.find(id).it().spot().hallId();
    }
}
