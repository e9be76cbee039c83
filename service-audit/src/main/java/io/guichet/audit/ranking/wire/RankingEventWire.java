package io.guichet.audit.ranking.wire;

import io.guichet.audit.ranking.RankingEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the events; their fields are the events' own. */
public final class RankingEventWire {

    public static final String TOPIC = "guichet.audit.ranking";

    private RankingEventWire() {}

    public static WireEvent of(RankingEvent event) {
        String name = switch (event) {
            case RankingEvent.Published published -> "published";
        };
        return new WireEvent("audit.ranking." + name, 1, event);
    }
}
