package io.guichet.equipment.plan;

import io.guichet.equipment.device.Device;
import io.guichet.platform.http.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What somebody wants done, before it is known to which device. */
public record PlanWish(
        Work work,
        @Nullable CalendarRule calendar,
        @Nullable MeterWish meter,
        Basis basis,
        int graceDays) {

    /** @param every in the meter's own unit */
    public record MeterWish(MeterSource source, long every) {}

    /** @throws InvalidRequest for a meter that this device does not have */
    Rule ruleFor(Device device) {
        return InvalidRequest.at("/meter", () -> new Rule(calendar, meterOf(device), basis, graceDays));
    }

    private @Nullable MeterRule meterOf(Device device) {
        if (meter == null) return null;
        return new MeterRule(meter.source(), meter.source().meterOf(device), meter.every());
    }
}
