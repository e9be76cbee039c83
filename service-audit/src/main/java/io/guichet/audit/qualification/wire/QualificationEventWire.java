package io.guichet.audit.qualification.wire;

import io.guichet.audit.qualification.QualificationEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the qualification events. */
public final class QualificationEventWire {

    public static final String TOPIC = "guichet.audit.qualification";

    private QualificationEventWire() {}

    public static WireEvent of(QualificationEvent event) {
        String name = switch (event) {
            case QualificationEvent.Granted granted -> "granted";
            case QualificationEvent.Lapsed lapsed -> "lapsed";
            case QualificationEvent.Moved moved -> "moved";
            case QualificationEvent.Reinstated reinstated -> "reinstated";
        };
        return new WireEvent("audit.qualification." + name, 1, event.state());
    }
}
