package io.guichet.equipment.workorder;

import java.util.Set;

/** Where a work order stands, and what may follow. */
public enum OrderState {
    OPEN,
    ASSIGNED,
    IN_PROGRESS,
    ON_HOLD,
    DONE,
    VERIFIED;

    boolean canBecome(OrderState next) {
        return switch (this) {
            case OPEN -> next == ASSIGNED;
            case ASSIGNED -> Set.of(ASSIGNED, IN_PROGRESS).contains(next);
            case IN_PROGRESS -> Set.of(ON_HOLD, DONE, ASSIGNED).contains(next);
            case ON_HOLD -> next == IN_PROGRESS;
            case DONE -> Set.of(VERIFIED, ASSIGNED).contains(next);
            case VERIFIED -> false;
        };
    }
}
