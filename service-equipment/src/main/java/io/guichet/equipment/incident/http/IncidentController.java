package io.guichet.equipment.incident.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.incident.CloseIncident;
import io.guichet.equipment.incident.Incident;
import io.guichet.equipment.incident.IncidentEvent;
import io.guichet.equipment.incident.IncidentKind;
import io.guichet.equipment.incident.IncidentState;
import io.guichet.equipment.incident.Outcome;
import io.guichet.equipment.incident.RecordIncident;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.equipment.shelf.http.Page;
import io.guichet.equipment.shelf.http.Scope;
import io.guichet.equipment.shelf.http.Shown;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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

/** Incidents at devices, recorded by whoever saw them. */
@RestController
@RequestMapping("/api/equipment")
final class IncidentController {

    private static final Role[] PEOPLE = {Role.STAFF, Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR};
    private static final Role[] READERS = {Role.SUPERVISOR, Role.MAINTAINER, Role.INSPECTOR};
    private static final int LONGEST = 500;

    private final Shelf<Incident, IncidentEvent> incidents;
    private final Shelf<Asset, AssetEvent> assets;
    private final RecordIncident recordIncident;
    private final CloseIncident closeIncident;
    private final Acts acts;

    IncidentController(
            Shelf<Incident, IncidentEvent> incidents,
            Shelf<Asset, AssetEvent> assets,
            RecordIncident recordIncident,
            CloseIncident closeIncident,
            Acts acts) {
        this.incidents = incidents;
        this.assets = assets;
        this.recordIncident = recordIncident;
        this.closeIncident = closeIncident;
        this.acts = acts;
    }

    /**
     * What was seen.
     *
     * @param happenedAt within the last 30 days; left out: now
     * @param note in words; nobody is named in it
     */
    record IncidentRequest(
            @NotNull IncidentKind kind,
            @Nullable Instant happenedAt,
            @Nullable String note) {}

    @PostMapping("/assets/{id}/incidents")
    @ResponseStatus(HttpStatus.CREATED)
    Shown<Incident> record(
            @PathVariable String id, @Valid @RequestBody IncidentRequest body, HttpServletRequest request) {
        Caller.current().require(assets.find(id).it().spot().hallId(), PEOPLE);
        String note = body.note();
        if (note != null) InvalidRequest.at("/note", () -> Check.text("note", note, LONGEST));
        Act act = acts.of(request);
        Instant happened = body.happenedAt() == null ? act.at() : body.happenedAt();
        return Shown.of(recordIncident.record(id, new Incident.Sight(body.kind(), happened, note), act));
    }

    /** The latest first. */
    @GetMapping("/incidents")
    Page<Incident> list(
            @RequestParam @Nullable String hall,
            @RequestParam @Nullable IncidentState state,
            @RequestParam @Nullable IncidentKind kind,
            @RequestParam @Nullable String asset,
            @RequestParam @Nullable String answers,
            @RequestParam(defaultValue = "0") int page) {
        Query query = Query.all()
                .wherePresent("hallId", Scope.hall(hall))
                .wherePresent("state", state)
                .wherePresent("kind", kind)
                .wherePresent("assetId", Scope.slug("asset", asset))
                .wherePresent("answerer.staffId", Scope.slug("answers", answers))
                .latestFirst("happenedAt");
        return Page.of(incidents, query, page);
    }

    @GetMapping("/incidents/{id}")
    Shown<Incident> one(@PathVariable String id) {
        return Shown.of(inHall(id, READERS));
    }

    /** @param damageCents that the person pays; only with {@code LIABLE} */
    record CloseRequest(
            @NotNull Outcome.Finding finding, @Nullable Long damageCents) {}

    /** By a supervisor who does not answer for it. */
    @PostMapping("/incidents/{id}/close")
    Shown<Incident> close(@PathVariable String id, @Valid @RequestBody CloseRequest body, HttpServletRequest request) {
        inHall(id, Role.SUPERVISOR);
        long damage = body.damageCents() == null ? 0 : body.damageCents();
        Act act = acts.of(request);
        InvalidRequest.at("/damageCents", () -> new Outcome(body.finding(), damage, act.by(), act.at()));
        return Shown.of(closeIncident.close(id, body.finding(), damage, act));
    }

    private Kept<Incident> inHall(String id, Role... roles) {
        Kept<Incident> incident = incidents.find(id);
        Caller.current().require(incident.it().hallId(), roles);
        return incident;
    }
}
