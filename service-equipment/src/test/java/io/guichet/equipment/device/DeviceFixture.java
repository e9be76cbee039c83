package io.guichet.equipment.device;

import java.time.Instant;

/** Devices of hall-1. */
public final class DeviceFixture {

    public static final Instant SINCE = Instant.parse("2026-01-05T01:00:00Z");

    private DeviceFixture() {}

    public static Device printer(String id) {
        return at(id, "hall-1", "w1");
    }

    /** One that signs in itself, at no window. */
    public static Device kiosk(String id) {
        return new Device(
                id,
                labelOf(id),
                "hall-1",
                "unit-1",
                null,
                "KIOSK",
                "K-1",
                null,
                null,
                null,
                "unit-1",
                "account-" + id,
                true,
                SINCE);
    }

    public static String labelOf(String id) {
        return "PRN-" + id;
    }

    public static Device at(String id, String hallId, String windowId) {
        return new Device(
                id,
                labelOf(id),
                hallId,
                "unit-1",
                windowId,
                "PRINTER",
                "P-1000",
                "socket-" + id,
                "seal-" + id,
                "s1",
                "unit-1",
                null,
                true,
                SINCE);
    }
}
