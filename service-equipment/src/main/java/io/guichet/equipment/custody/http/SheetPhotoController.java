package io.guichet.equipment.custody.http;

import io.guichet.equipment.custody.CustodyEvent;
import io.guichet.equipment.custody.CustodySheet;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.photo.http.ShownPhoto;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
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

/** Photos of a hand-over, by who draws the sheet and whose hands belong on it. The body is the photo itself. */
@RestController
@RequestMapping("/api/equipment/custody-sheets/{id}/photos")
final class SheetPhotoController {

    private final Shelf<CustodySheet, CustodyEvent> sheets;
    private final KeepPhotos<CustodySheet, CustodyEvent> keepPhotos;
    private final Acts acts;

    SheetPhotoController(
            Shelf<CustodySheet, CustodyEvent> sheets, KeepPhotos<CustodySheet, CustodyEvent> keepPhotos, Acts acts) {
        this.sheets = sheets;
        this.keepPhotos = keepPhotos;
        this.acts = acts;
    }

    @PostMapping(consumes = {"application/octet-stream", "image/jpeg", "image/png"})
    @ResponseStatus(HttpStatus.CREATED)
    ShownPhoto addToSheet(@PathVariable String id, @RequestBody byte[] content, HttpServletRequest request) {
        mayShow(id);
        return ShownPhoto.of(keepPhotos.keep(id, ShownPhoto.given(content), acts.of(request)));
    }

    @GetMapping("/{photo}")
    ResponseEntity<byte[]> oneOfSheet(@PathVariable String id, @PathVariable String photo) {
        CustodySheet sheet = inHall(id, Role.MAINTAINER, Role.SUPERVISOR, Role.STAFF, Role.INSPECTOR);
        return ShownPhoto.answer(keepPhotos.open(sheet, ShownPhoto.named(photo)));
    }

    @DeleteMapping("/{photo}")
    SheetView removeFromSheet(@PathVariable String id, @PathVariable String photo, HttpServletRequest request) {
        mayShow(id);
        return SheetView.of(keepPhotos.remove(id, ShownPhoto.named(photo), acts.of(request)));
    }

    private void mayShow(String id) {
        CustodySheet sheet = inHall(id, Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER);
        Caller caller = Caller.current();
        if (!caller.hasAny(Role.MAINTAINER)) sheet.sideOf(caller.subject());
    }

    private CustodySheet inHall(String id, Role... roles) {
        CustodySheet sheet = sheets.find(id).it();
        Caller.current().require(sheet.hallId(), roles);
        return sheet;
    }
}
