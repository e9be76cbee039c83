package io.guichet.evaluation.rating;

import io.guichet.evaluation.invitation.ServiceEvent;

/** What a rating is about: the item, the hall and unit, the window and the person. */
public record Subject(String hallId, String unitId, String itemCode, String windowId, String staffId) {

    static Subject of(ServiceEvent event) {
        return new Subject(event.hallId(), event.unitId(), event.itemCode(), event.windowId(), event.staffId());
    }
}
