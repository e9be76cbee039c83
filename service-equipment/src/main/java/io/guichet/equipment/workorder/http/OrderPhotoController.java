package io.guichet.equipment.workorder.http;

import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.photo.http.ShownPhoto;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.equipment.workorder.OrderEvent;
import io.guichet.equipment.workorder.WorkOrder;
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

/** Photos of the work: before and after. The body is the photo itself. */
@RestController
@RequestMapping("/api/equipment/work-orders/{id}/photos")
final class OrderPhotoController {

    private final Shelf<WorkOrder, OrderEvent> orders;
    private final KeepPhotos<WorkOrder, OrderEvent> keepPhotos;
    private final Acts acts;

    OrderPhotoController(Shelf<WorkOrder, OrderEvent> orders, KeepPhotos<WorkOrder, OrderEvent> keepPhotos, Acts acts) {
        this.orders = orders;
        this.keepPhotos = keepPhotos;
        this.acts = acts;
    }

    @PostMapping(consumes = {"application/octet-stream", "image/jpeg", "image/png"})
    @ResponseStatus(HttpStatus.CREATED)
    ShownPhoto addToOrder(@PathVariable String id, @RequestBody byte[] content, HttpServletRequest request) {
        inHall(id, Role.MAINTAINER);
        return ShownPhoto.of(keepPhotos.keep(id, ShownPhoto.given(content), acts.of(request)));
    }

    @GetMapping("/{photo}")
    ResponseEntity<byte[]> oneOfOrder(@PathVariable String id, @PathVariable String photo) {
        WorkOrder order = inHall(id, Role.MAINTAINER, Role.SUPERVISOR, Role.STAFF, Role.INSPECTOR);
        return ShownPhoto.answer(keepPhotos.open(order, ShownPhoto.named(photo)));
    }

    @DeleteMapping("/{photo}")
    Shown<WorkOrder> removeFromOrder(@PathVariable String id, @PathVariable String photo, HttpServletRequest request) {
        inHall(id, Role.MAINTAINER);
        return Shown.of(keepPhotos.remove(id, ShownPhoto.named(photo), acts.of(request)));
    }

    private WorkOrder inHall(String id, Role... roles) {
        WorkOrder order = orders.find(id).it();
        Caller.current().require(order.hallId(), roles);
        return order;
    }
}
