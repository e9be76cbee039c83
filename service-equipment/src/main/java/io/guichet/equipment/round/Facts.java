package io.guichet.equipment.round;

import io.guichet.equipment.device.Device;
import org.jspecify.annotations.Nullable;

/**
 * What the registry said of a device when the round looked: kept by value, so that no later change rewrites it.
 *
 * @param label printed on it, for whoever looks for it; rounds begun before it was kept have none
 */
public record Facts(
        String deviceId,
        @Nullable String label,
        String hallId,
        @Nullable String windowId,
        String category,
        String model,
        @Nullable String socketId,
        @Nullable String sealNumber,
        @Nullable String custodian) {

    static Facts of(Device device) {
        return new Facts(
                device.id(),
                device.label(),
                device.hallId(),
                device.windowId(),
                device.category(),
                device.model(),
                device.socketId(),
                device.sealNumber(),
                device.custodian());
    }
}
