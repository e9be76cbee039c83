package io.guichet.equipment.figures.http;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.figures.Compliance;
import io.guichet.equipment.figures.Costs;
import io.guichet.equipment.figures.CountFigures;
import io.guichet.equipment.figures.Reliability;
import io.guichet.equipment.http.AskedHall;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of a hall, a unit or a device. */
@RestController
final class FiguresController {

    private static final int MOST_DAYS = 366;

    private final CountFigures count;
    private final Devices devices;
    private final HallTimes times;
    private final Clock clock;

    FiguresController(CountFigures count, Devices devices, HallTimes times, Clock clock) {
        this.count = count;
        this.devices = devices;
        this.times = times;
        this.clock = clock;
    }

    /** @param until the end of the last day, or now */
    record FiguresView(
            String hallId,
            @Nullable String unitId,
            @Nullable String deviceId,
            Instant from,
            Instant until,
            Reliability reliability,
            Compliance compliance,
            Costs costs) {}

    /** Both days included; what is still to come is left out. */
    @GetMapping("/api/equipment/statistics")
    FiguresView figures(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String device,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        if (from.getYear() < 2000 || to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new InvalidRequest("to", "not before from, at most " + MOST_DAYS + " days after it");
        }
        CountFigures.Scope scope = scope(hall, unit, device);
        ZoneId zone = times.zone(scope.hallId());
        Instant now = clock.instant();
        Instant begin = from.atStartOfDay(zone).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        if (begin.isAfter(now)) throw new InvalidRequest("from", "not a day that is still to come");
        Instant until = end.isAfter(now) ? now : end;
        CountFigures.Figures figures = count.count(scope, begin, until);
        return new FiguresView(
                scope.hallId(),
                scope.unitId(),
                scope.deviceId(),
                begin,
                until,
                figures.reliability(),
                figures.compliance(),
                figures.costs());
    }

    private CountFigures.Scope scope(@Nullable String hall, @Nullable String unit, @Nullable String device) {
        String unitId = unit == null ? null : InvalidRequest.at("unit", () -> Ids.slug("unit", unit));
        if (device == null) return new CountFigures.Scope(AskedHall.of(hall), unitId, null);
        Device known = devices.find(InvalidRequest.at("device", () -> Ids.slug("device", device)));
        AskedHall.check(known.hallId());
        return new CountFigures.Scope(known.hallId(), unitId, known.id());
    }
}
