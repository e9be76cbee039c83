package io.guichet.audit.bulletin.wire;

import io.guichet.audit.bulletin.BulletinEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the events; their fields are the events' own. */
public final class BulletinEventWire {

    public static final String TOPIC = "guichet.audit.bulletin";

    private BulletinEventWire() {}

    public static WireEvent of(BulletinEvent event) {
        String name = switch (event) {
            case BulletinEvent.Drafted drafted -> "drafted";
            case BulletinEvent.Redrawn redrawn -> "redrawn";
            case BulletinEvent.Commented commented -> "commented";
            case BulletinEvent.Published published -> "published";
            case BulletinEvent.Corrected corrected -> "corrected";
        };
        return new WireEvent("audit.bulletin." + name, 1, event);
    }
}
