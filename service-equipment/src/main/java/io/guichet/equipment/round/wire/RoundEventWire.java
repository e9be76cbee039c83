package io.guichet.equipment.round.wire;

import io.guichet.equipment.round.RoundEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the round events; their fields are the events' own. */
public final class RoundEventWire {

    public static final String TOPIC = "guichet.equipment.round";

    private RoundEventWire() {}

    public static WireEvent of(RoundEvent event) {
        String name = switch (event) {
            case RoundEvent.Started started -> "started";
            case RoundEvent.Found found -> "finding";
            case RoundEvent.Finished finished -> "finished";
        };
        return new WireEvent("equipment.round." + name, 1, event);
    }
}
