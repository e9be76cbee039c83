package io.guichet.equipment.scan.http;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.http.AskedPage;
import io.guichet.equipment.scan.KeepScanning;
import io.guichet.equipment.scan.ScanDuty;
import io.guichet.equipment.scan.ScanEvent;
import io.guichet.equipment.scan.ScanOutcome;
import io.guichet.equipment.scan.ScanResult;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Virus scans: which device how often, what was found, which are overdue (C9). */
@RestController
@RequestMapping("/api/equipment/scans")
final class ScanController {

    private final Shelf<ScanDuty, ScanEvent> duties;
    private final KeepScanning scanning;
    private final Devices devices;
    private final Acts acts;
    private final Clock clock;

    ScanController(Shelf<ScanDuty, ScanEvent> duties, KeepScanning scanning, Devices devices, Acts acts, Clock clock) {
        this.duties = duties;
        this.scanning = scanning;
        this.devices = devices;
        this.acts = acts;
        this.clock = clock;
    }

    record PlanRequest(
            @Nullable String hallId,
            @NotNull String category,
            @NotNull @Min(1) @Max(366) Integer everyDays) {}

    record PlannedView(String hallId, int devices) {}

    @PostMapping("/plans")
    PlannedView plan(@Valid @RequestBody PlanRequest body, HttpServletRequest request) {
        String hallId = AskedHall.of(body.hallId);
        String category = InvalidRequest.at("/category", () -> Check.slug("category", body.category));
        return new PlannedView(hallId, scanning.plan(hallId, category, body.everyDays, acts.of(request)));
    }

    /** @param definitions of which day the list of viruses was */
    record ResultRequest(
            @NotNull String deviceId,
            @NotNull String engine,
            @NotNull LocalDate definitions,
            @NotNull ScanOutcome outcome,
            @NotNull Integer threats) {

        ScanResult toResult(Act act) {
            if (definitions.getYear() < 2000 || definitions.getYear() > 2100) {
                throw new InvalidRequest("/definitions", "a day of this century");
            }
            return InvalidRequest.at(
                    "", () -> new ScanResult(engine, definitions, outcome, threats, act.by(), act.at()));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown<ScanDuty> done(@Valid @RequestBody ResultRequest body, HttpServletRequest request) {
        String deviceId = InvalidRequest.at("/deviceId", () -> Ids.slug("deviceId", body.deviceId));
        Device device =
                devices.known(deviceId).orElseThrow(() -> new InvalidRequest("/deviceId", "there is no such device"));
        AskedHall.check(device.hallId());
        Act act = acts.of(request);
        return Shown.of(scanning.done(deviceId, body.toResult(act), act));
    }

    /** @param overdue true: only those */
    @GetMapping
    AskedPage.Page<Shown<ScanDuty>> list(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "0") int page) {
        AskedPage asked = new AskedPage(page);
        Instant now = clock.instant();
        Query ofHall = Query.all().where("hallId", AskedHall.of(hall)).sortedBy("dueAt");
        Query query = overdue ? ofHall.before("dueAt", now.plusMillis(1)) : ofHall;
        return asked.of(duties.list(query.page(asked.skip(), asked.limit())), (Kept<ScanDuty> kept) -> Shown.of(kept));
    }
}
