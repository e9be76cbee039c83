package io.guichet.equipment.software.http;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.http.AskedPage;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.equipment.software.DecideSoftware;
import io.guichet.equipment.software.Program;
import io.guichet.equipment.software.SoftwareEvent;
import io.guichet.equipment.software.SoftwareRequest;
import io.guichet.equipment.software.SoftwareState;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for software: anybody of the hall asks, the centre decides (C2). */
@RestController
@RequestMapping("/api/equipment/software-requests")
final class SoftwareController {

    private static final int LONGEST = 500;

    private final Shelf<SoftwareRequest, SoftwareEvent> requests;
    private final DecideSoftware software;
    private final Devices devices;
    private final Acts acts;

    SoftwareController(
            Shelf<SoftwareRequest, SoftwareEvent> requests, DecideSoftware software, Devices devices, Acts acts) {
        this.requests = requests;
        this.software = software;
        this.devices = devices;
        this.acts = acts;
    }

    /** @param deviceId left out: for every device of the hall */
    record AskRequest(
            @Nullable String hallId,
            @Nullable String deviceId,
            @NotNull String name,
            @NotNull String version,
            @Nullable String sha256,
            @NotNull String why) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown<SoftwareRequest> ask(@Valid @RequestBody AskRequest body, HttpServletRequest request) {
        String deviceId = body.deviceId;
        Device device = deviceId == null
                ? null
                : devices.known(InvalidRequest.at("/deviceId", () -> Ids.slug("deviceId", deviceId)))
                        .orElseThrow(() -> new InvalidRequest("/deviceId", "there is no such device"));
        String hallId = AskedHall.of(device == null ? body.hallId : device.hallId());
        Program program = InvalidRequest.at("", () -> new Program(body.name, body.version, body.sha256));
        InvalidRequest.at("/why", () -> Check.text("why", body.why, LONGEST));
        return Shown.of(software.request(hallId, device, program, body.why, acts.of(request)));
    }

    @GetMapping
    AskedPage.Page<Shown<SoftwareRequest>> list(
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(required = false) @Nullable SoftwareState state,
            @RequestParam(required = false) @Nullable String device,
            @RequestParam(defaultValue = "0") int page) {
        AskedPage asked = new AskedPage(page);
        String deviceId = device == null ? null : InvalidRequest.at("device", () -> Ids.slug("device", device));
        Query query = Query.all()
                .where("hallId", AskedHall.of(hall))
                .wherePresent("state", state)
                .wherePresent("deviceId", deviceId)
                .latestFirst("requestedAt")
                .page(asked.skip(), asked.limit());
        return asked.of(requests.list(query), Shown::of);
    }

    @GetMapping("/{id}")
    Shown<SoftwareRequest> one(@PathVariable String id) {
        return Shown.of(seen(id));
    }

    /** @param until the last day on which the program may be there */
    record ApproveRequest(
            @NotNull LocalDate until, @Nullable String reason) {}

    record RefuseRequest(@NotNull String reason) {}

    @PostMapping("/{id}/approve")
    Shown<SoftwareRequest> approve(
            @PathVariable String id, @Valid @RequestBody ApproveRequest body, HttpServletRequest request) {
        seen(id);
        String reason = body.reason;
        if (reason != null) reason(reason);
        return Shown.of(software.approve(id, body.until, reason, acts.of(request)));
    }

    @PostMapping("/{id}/refuse")
    Shown<SoftwareRequest> refuse(
            @PathVariable String id, @Valid @RequestBody RefuseRequest body, HttpServletRequest request) {
        seen(id);
        return Shown.of(software.refuse(id, reason(body.reason), acts.of(request)));
    }

    @PostMapping("/{id}/installed")
    Shown<SoftwareRequest> installed(@PathVariable String id, HttpServletRequest request) {
        seen(id);
        return Shown.of(software.install(id, acts.of(request)));
    }

    private static String reason(String words) {
        return InvalidRequest.at("/reason", () -> Check.text("reason", words, LONGEST));
    }

    private Kept<SoftwareRequest> seen(String id) {
        Kept<SoftwareRequest> kept = requests.find(id);
        AskedHall.check(kept.it().hallId());
        return kept;
    }
}
