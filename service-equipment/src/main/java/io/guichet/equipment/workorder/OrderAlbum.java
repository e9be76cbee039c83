package io.guichet.equipment.workorder;

import io.guichet.equipment.photo.Album;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.List;

/** The photos of a work order: before and after. */
public enum OrderAlbum implements Album<WorkOrder, OrderEvent> {
    OF_ORDERS;

    @Override
    public List<String> of(WorkOrder order) {
        return order.photos();
    }

    @Override
    public Change<WorkOrder, OrderEvent> show(WorkOrder order, String photo, String by, Instant now) {
        return order.showIn(photo, by, now);
    }

    @Override
    public Change<WorkOrder, OrderEvent> hide(WorkOrder order, String photo, String by, Instant now) {
        return order.hideFrom(photo, by, now);
    }
}
