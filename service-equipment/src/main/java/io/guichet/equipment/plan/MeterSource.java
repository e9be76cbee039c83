package io.guichet.equipment.plan;

import io.guichet.equipment.device.Device;

/** Where a meter's reading comes from. */
public enum MeterSource {
    /** Read off the device by a person. */
    DEVICE,
    /** Numbers printed by the kiosks of the device's hall, counted from the queue's events. */
    HALL_TICKETS,
    /** Services begun at the device's window, counted from the queue's events. */
    WINDOW_SERVICES;

    /** @throws IllegalArgumentException for a device without a window whose services could be counted */
    public String meterOf(Device device) {
        return switch (this) {
            case DEVICE -> ofDevice(device.id());
            case HALL_TICKETS -> ofHall(device.hallId());
            case WINDOW_SERVICES -> {
                String window = device.windowId();
                if (window == null) throw new IllegalArgumentException("the device stands at no window");
                yield ofWindow(window);
            }
        };
    }

    public static String ofDevice(String deviceId) {
        return "device:" + deviceId;
    }

    public static String ofHall(String hallId) {
        return "hall:" + hallId;
    }

    public static String ofWindow(String windowId) {
        return "window:" + windowId;
    }
}
