package io.guichet.queue.ticket;

import java.util.EnumSet;
import java.util.Set;

/** Where a ticket is in its life, and what may follow. */
public enum TicketState {
    WAITING,
    CALLED,
    SERVING,
    /** The visitor is away for a copy or a signature; the window serves others meanwhile. */
    ON_HOLD,
    /** Handed to another item or window and waiting there; the first person asked stays on the ticket. */
    TRANSFERRED,
    FINISHED,
    /** Called as often as allowed and did not come. */
    MISSED,
    /** Sent to another hall, which may give a number for it once. */
    REFERRED,
    CANCELLED;

    private static final Set<TicketState> IN_LINE = EnumSet.of(WAITING, TRANSFERRED);
    private static final Set<TicketState> AT_WINDOW = EnumSet.of(CALLED, SERVING);

    /** A window may call it. */
    public boolean isInLine() {
        return IN_LINE.contains(this);
    }

    /** It takes up a window: no second ticket may be there. */
    public boolean isAtWindow() {
        return AT_WINDOW.contains(this);
    }

    /** Somebody is responsible for it, at the window or while it is on hold. */
    public boolean hasDesk() {
        return isAtWindow() || this == ON_HOLD;
    }

    public boolean canBecome(TicketState next) {
        return followers().contains(next);
    }

    private Set<TicketState> followers() {
        return switch (this) {
            case WAITING, TRANSFERRED -> EnumSet.of(CALLED, CANCELLED);
            case CALLED -> EnumSet.of(SERVING, MISSED, TRANSFERRED, REFERRED, CANCELLED, WAITING);
            case SERVING -> EnumSet.of(ON_HOLD, TRANSFERRED, REFERRED, FINISHED);
            case ON_HOLD -> EnumSet.of(SERVING, CANCELLED);
            case MISSED -> EnumSet.of(WAITING, CANCELLED);
            case FINISHED, REFERRED, CANCELLED -> EnumSet.noneOf(TicketState.class);
        };
    }
}
