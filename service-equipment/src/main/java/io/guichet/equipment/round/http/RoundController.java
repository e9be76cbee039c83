package io.guichet.equipment.round.http;

import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.http.AskedPage;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.round.Finding;
import io.guichet.equipment.round.FindingKind;
import io.guichet.equipment.round.GoRound;
import io.guichet.equipment.round.Round;
import io.guichet.equipment.round.RoundEvent;
import io.guichet.equipment.round.SealState;
import io.guichet.equipment.round.Seen;
import io.guichet.equipment.round.Sighting;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.equipment.software.Program;
import io.guichet.platform.http.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** Rounds through a hall, scan by scan. */
@RestController
@RequestMapping("/api/equipment/rounds")
final class RoundController {

    private static final int MOST_PROGRAMS = 300;

    private final Shelf<Round, RoundEvent> rounds;
    private final GoRound goRound;
    private final Organisation organisation;
    private final Acts acts;

    RoundController(Shelf<Round, RoundEvent> rounds, GoRound goRound, Organisation organisation, Acts acts) {
        this.rounds = rounds;
        this.goRound = goRound;
        this.organisation = organisation;
        this.acts = acts;
    }

    /** @param unitId left out: the whole hall */
    record StartRequest(@Nullable String hallId, @Nullable String unitId) {}

    /** A round in a list. */
    record RoundLine(
            String id,
            String hallId,
            @Nullable String unitId,
            int expected,
            int seen,
            int findings,
            String startedBy,
            Instant startedAt,
            @Nullable Instant finishedAt) {
        static RoundLine of(Kept<Round> kept) {
            Round it = kept.it();
            return new RoundLine(
                    it.id(),
                    it.hallId(),
                    it.unitId(),
                    it.expected().size(),
                    it.seen().size(),
                    it.findings().size(),
                    it.startedBy(),
                    it.startedAt(),
                    it.finishedAt());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RoundLine start(@Valid @RequestBody StartRequest body, HttpServletRequest request) {
        String hall = organisation.hall(AskedHall.of(body.hallId), "/hallId").id();
        if (body.unitId != null) organisation.unit(body.unitId, hall, "/unitId");
        return RoundLine.of(goRound.start(hall, body.unitId, acts.of(request)));
    }

    @GetMapping
    AskedPage.Page<RoundLine> list(
            @RequestParam(required = false) @Nullable String hall, @RequestParam(defaultValue = "0") int page) {
        AskedPage asked = new AskedPage(page);
        Query query = Query.all()
                .where("hallId", AskedHall.of(hall))
                .latestFirst("startedAt")
                .page(asked.skip(), asked.limit());
        return asked.of(rounds.list(query), RoundLine::of);
    }

    /** With every device that was expected or seen. */
    @GetMapping("/{id}")
    Shown<Round> one(@PathVariable String id) {
        return Shown.of(seen(id));
    }

    record ProgramBody(
            @NotNull String name,
            @NotNull String version,
            @Nullable String sha256) {}

    /** @param seal default NONE */
    record ScanRequest(
            @NotNull String deviceId,
            @Nullable String windowId,
            @Nullable String socketId,
            @Nullable SealState seal,
            @Nullable String sealNumber,
            @Nullable @Size(max = MOST_PROGRAMS) List<@NotNull @Valid ProgramBody> software) {

        Sighting toSighting() {
            List<Program> programs = software == null ? null : new ArrayList<>();
            for (int i = 0; software != null && programs != null && i < software.size(); i++) {
                ProgramBody one = software.get(i);
                programs.add(InvalidRequest.at("/software/" + i, () -> new Program(one.name, one.version, one.sha256)));
            }
            return InvalidRequest.at(
                    "",
                    () -> new Sighting(
                            deviceId, windowId, socketId, seal == null ? SealState.NONE : seal, sealNumber, programs));
        }
    }

    /**
     * What the scanner shows.
     *
     * @param repeated scanned before: the first look stands
     */
    record ScanView(
            String deviceId,
            boolean repeated,
            boolean expected,
            List<FindingKind> findings,
            int seen,
            int expectedInAll) {
        static ScanView of(Round round, String deviceId) {
            Seen seen = round.seen(deviceId);
            return new ScanView(
                    deviceId,
                    seen != null && seen.repeats() > 0,
                    round.expected().stream().anyMatch(one -> one.deviceId().equals(deviceId)),
                    round.findings().stream()
                            .filter(one -> one.deviceId().equals(deviceId))
                            .map(Finding::kind)
                            .toList(),
                    round.seen().size(),
                    round.expected().size());
        }
    }

    @PostMapping("/{id}/scans")
    ScanView scan(@PathVariable String id, @Valid @RequestBody ScanRequest body, HttpServletRequest request) {
        seen(id);
        Sighting sighting = body.toSighting();
        return ScanView.of(goRound.scan(id, sighting, acts.of(request)).it(), sighting.deviceId());
    }

    @PostMapping("/{id}/finish")
    Shown<Round> finish(@PathVariable String id, HttpServletRequest request) {
        seen(id);
        return Shown.of(goRound.finish(id, acts.of(request)));
    }

    private Kept<Round> seen(String id) {
        Kept<Round> kept = rounds.find(id);
        AskedHall.check(kept.it().hallId());
        return kept;
    }
}
