package io.guichet.equipment.plan;

import io.guichet.equipment.device.Device;

/** Where a meter's reading comes from. */
public enum MeterSource {
    /** Read off the device by a person. */
    DEVICE,
    /** Numbers printed by the kiosks of the device's hall, counted from the queue's events. */
    HALL_TICKETS,
    /** Numbers that this very kiosk printed, counted from the queue's events. */
    KIOSK_TICKETS,
    /** Services begun at the device's window, counted from the queue's events. */
    WINDOW_SERVICES;

    /** @throws IllegalArgumentException for a device without a window, or that does not sign in itself */
    public String meterOf(Device device) {
        return switch (this) {
            case DEVICE -> ofDevice(device.id());
            case HALL_TICKETS -> ofHall(device.hallId());
            case KIOSK_TICKETS -> {
                String account = device.account();
                if (account == null) throw new IllegalArgumentException("the device has no deviceId to sign in with");
                yield ofKiosk(account);
            }
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

    /** @param account under which the kiosk signs in */
    public static String ofKiosk(String account) {
        return "kiosk:" + account;
    }

    /** Whether this device has such a meter. */
    public boolean isOf(Device device) {
        return switch (this) {
            case DEVICE, HALL_TICKETS -> true;
            case KIOSK_TICKETS -> device.account() != null;
            case WINDOW_SERVICES -> device.windowId() != null;
        };
    }

    public static String ofWindow(String windowId) {
        return "window:" + windowId;
    }
}
