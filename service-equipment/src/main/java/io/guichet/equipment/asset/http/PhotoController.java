package io.guichet.equipment.asset.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.KeepPhotos;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.picture.PictureType;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Shelf<Asset, AssetEvent> assets;
    private final KeepPhotos keepPhotos;
    private final Acts acts;

    PhotoController(Shelf<Asset, AssetEvent> assets, KeepPhotos keepPhotos, Acts acts) {
        this.assets = assets;
        this.keepPhotos = keepPhotos;
        this.acts = acts;
    }

    /** @param photo SHA-256 of what is kept, by which it is asked for */
    record PhotoView(String photo, String mediaType, int bytes) {}

    @PostMapping(consumes = {"application/octet-stream", "image/jpeg", "image/png"})
    @ResponseStatus(HttpStatus.CREATED)
    PhotoView add(@PathVariable String id, @RequestBody byte[] content, HttpServletRequest request) {
        Caller.current().require(hallOf(id), Role.MAINTAINER, Role.OPERATOR);
        if (content.length == 0) throw new InvalidRequest("", "the photo is empty");
        KeepPhotos.Photo kept = keepPhotos.keep(id, content, acts.of(request));
        return new PhotoView(kept.sha256(), kept.type().mediaType(), kept.size());
    }

    /** Drawn by us, so it may be shown in a page; nothing else may be done with it. */
    @GetMapping("/{photo}")
    ResponseEntity<byte[]> one(@PathVariable String id, @PathVariable String photo) {
        Asset asset = assets.find(id).it();
        Caller.current().require(asset.spot().hallId(), AssetFilter.READERS);
        byte[] bytes = keepPhotos.open(asset, known(photo));
        PictureType type = PictureType.of(bytes).orElseThrow(() -> new IllegalStateException("no picture: " + photo));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    @DeleteMapping("/{photo}")
    Shown<Asset> remove(@PathVariable String id, @PathVariable String photo, HttpServletRequest request) {
        Caller.current().require(hallOf(id), Role.MAINTAINER, Role.OPERATOR);
        return Shown.of(keepPhotos.remove(id, known(photo), acts.of(request)));
    }

    private String hallOf(String id) {
        return assets.find(id).it().spot().hallId();
    }

    private static String known(String photo) {
        if (!SHA_256.matcher(photo).matches()) {
            throw new InvalidRequest("photo", "the SHA-256 in 64 hexadecimal digits");
        }
        return photo;
    }
}
