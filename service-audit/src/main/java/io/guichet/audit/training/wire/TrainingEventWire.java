package io.guichet.audit.training.wire;

import io.guichet.audit.training.TrainingEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the training events; their fields are the events' own. */
public final class TrainingEventWire {

    public static final String TOPIC = "guichet.audit.training";

    private TrainingEventWire() {}

    public static WireEvent of(TrainingEvent event) {
        String name = switch (event) {
            case TrainingEvent.Planned planned -> "planned";
            case TrainingEvent.Held held -> "held";
            case TrainingEvent.Cancelled cancelled -> "cancelled";
        };
        return new WireEvent("audit.training." + name, 1, event);
    }
}
