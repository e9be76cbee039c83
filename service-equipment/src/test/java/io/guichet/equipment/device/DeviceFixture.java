package io.guichet.equipment.device;

/** Devices of hall-1. */
public final class DeviceFixture {

    private DeviceFixture() {}

    public static Device printer(String id) {
        return at(id, "hall-1", "w1");
    }

    public static Device at(String id, String hallId, String windowId) {
        return new Device(
                id,
                hallId,
                "unit-1",
                windowId,
                "PRINTER",
                "P-1000",
                "socket-" + id,
                "seal-" + id,
                "s1",
                "unit-1",
                true);
    }
}
