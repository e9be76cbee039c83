package io.guichet.equipment.plan.http;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.plan.MeterSource;
import io.guichet.equipment.plan.Meters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a device's meters show. */
@RestController
@RequestMapping("/api/equipment/meters")
final class MeterController {

    private final Meters meters;
    private final Devices devices;
    private final Clock clock;

    MeterController(Meters meters, Devices devices, Clock clock) {
        this.meters = meters;
        this.devices = devices;
        this.clock = clock;
    }

    record ReadingRequest(
            @NotNull @PositiveOrZero @Max(1_000_000_000_000L)
            Long reading) {}

    /** @param readings by source; those the device has */
    record MetersView(String deviceId, TreeMap<MeterSource, Long> readings) {}

    @GetMapping("/{device}")
    MetersView of(@PathVariable String device) {
        return view(seen(device));
    }

    /** Somebody read the meter off the device. */
    @PostMapping("/{device}/readings")
    MetersView read(@PathVariable String device, @Valid @RequestBody ReadingRequest body) {
        Device seen = seen(device);
        meters.read(MeterSource.ofDevice(seen.id()), body.reading, clock.instant());
        return view(seen);
    }

    private Device seen(String id) {
        Device device = devices.find(id);
        AskedHall.check(device.hallId());
        return device;
    }

    private MetersView view(Device device) {
        TreeMap<MeterSource, Long> readings = new TreeMap<>();
        for (MeterSource source : MeterSource.values()) {
            if (source.isOf(device)) {
                readings.put(source, meters.reading(source.meterOf(device)));
            }
        }
        return new MetersView(device.id(), readings);
    }
}
