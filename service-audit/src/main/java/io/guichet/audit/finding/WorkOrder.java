package io.guichet.audit.finding;

import java.time.Instant;

/**
 * A work order that the equipment service made of a finding about a device.
 *
 * @param at when it came into this state
 */
public record WorkOrder(String id, String findingId, State state, Instant at) {

    /** Where it stands, as the equipment service told last. */
    public enum State {
        OPENED,
        ASSIGNED,
        STARTED,
        HELD,
        RESUMED,
        DONE,
        RETURNED,
        VERIFIED
    }
}
