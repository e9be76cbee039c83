package io.guichet.audit.exposure.wire;

import io.guichet.audit.exposure.ExposureEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the exposure events; their fields are the events' own. */
public final class ExposureEventWire {

    public static final String TOPIC = "guichet.audit.exposure";

    private ExposureEventWire() {}

    public static WireEvent of(ExposureEvent event) {
        String name = switch (event) {
            case ExposureEvent.Recorded recorded -> "recorded";
            case ExposureEvent.Answered answered -> "answered";
            case ExposureEvent.Closed closed -> "closed";
        };
        return new WireEvent("audit.exposure." + name, 1, event);
    }
}
