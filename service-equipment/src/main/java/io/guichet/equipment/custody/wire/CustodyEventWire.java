package io.guichet.equipment.custody.wire;

import io.guichet.equipment.custody.CustodyEvent;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.WireEvent;

/** Names and versions of the custody events; their fields are the events' own. */
public final class CustodyEventWire {

    public static final String TOPIC = "guichet.equipment.custody";

    private CustodyEventWire() {}

    public static WireEvent of(CustodyEvent event) {
        return switch (event) {
            case CustodyEvent.Drawn drawn -> wire("drawn", drawn);
            case CustodyEvent.Signed signed -> wire("signed", signed);
            case CustodyEvent.Completed completed ->
                wire("completed", completed).under(receiptOf(completed.sheetId()));
            case CustodyEvent.Cancelled cancelled -> wire("cancelled", cancelled);
            case CustodyEvent.SignRefused refused -> wire("sign-refused", refused);
            case CustodyEvent.PhotoAdded added -> wire("photo-added", added);
            case CustodyEvent.PhotoRemoved removed -> wire("photo-removed", removed);
        };
    }

    /** The id of the event that completes a sheet: the printed sheet names it, so it follows from the sheet. */
    public static String receiptOf(String sheetId) {
        return Ids.of("custody-completed|" + sheetId);
    }

    private static WireEvent wire(String name, CustodyEvent event) {
        return new WireEvent("equipment.custody." + name, 1, event);
    }
}
