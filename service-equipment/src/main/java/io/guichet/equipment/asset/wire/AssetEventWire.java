package io.guichet.equipment.asset.wire;

import io.guichet.equipment.asset.AssetEvent;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the register's events; their fields are the events' own. */
public final class AssetEventWire {

    public static final String TOPIC = "guichet.equipment.asset";

    private AssetEventWire() {}

    public static WireEvent of(AssetEvent event) {
        String name = switch (event) {
            case AssetEvent.Registered registered -> "registered";
            case AssetEvent.Amended amended -> "amended";
            case AssetEvent.Moved moved -> "moved";
            case AssetEvent.MoveRefused refused -> "move-refused";
            case AssetEvent.ReturnRefused refused -> "return-refused";
            case AssetEvent.StateChanged changed -> "state-changed";
            case AssetEvent.CustodyChanged changed -> "custody-changed";
        };
        return new WireEvent("equipment.asset." + name, 1, event);
    }
}
