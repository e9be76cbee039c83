package io.guichet.audit.inspection;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plans inspections: as somebody chose, or by lot. */
public final class PlanInspection {

    private final Shelf<Inspection, InspectionEvent> inspections;
    private final Shelf<Draw, InspectionEvent> draws;
    private final Templates templates;
    private final Places places;
    private final Supplier<String> seeds;
    private final Clock clock;

    /** @param seeds 32 random bytes in hex each */
    public PlanInspection(
            Shelf<Inspection, InspectionEvent> inspections,
            Shelf<Draw, InspectionEvent> draws,
            Templates templates,
            Places places,
            Supplier<String> seeds,
            Clock clock) {
        this.inspections = inspections;
        this.draws = draws;
        this.templates = templates;
        this.places = places;
        this.seeds = seeds;
        this.clock = clock;
    }

    /** What is planned. */
    public record Plan(
            Target target,
            String templateCode,
            int templateVersion,
            boolean covert,
            @Nullable String drawId,
            LocalDate plannedFor,
            String inspectorId) {}

    /**
     * @throws NotFound for an unknown hall or draw
     * @throws InvalidRequest for a unit or window of elsewhere, or one that was not drawn
     * @throws InspectionRefusal.UnknownTemplate for a version that does not exist
     */
    public Stored<Inspection> plan(Plan plan, String command) {
        Target target = plan.target();
        requireHall(target.hallId());
        requireHere("/unitId", Kind.UNIT, target.unitId(), target.hallId());
        requireHere("/windowId", Kind.WINDOW, target.windowId(), target.hallId());
        if (plan.drawId() != null) requireDrawn(plan.drawId(), target);
        templates.require(plan.templateCode(), plan.templateVersion());
        Inspection planned = new Inspection(
                Ids.of("inspection|" + command),
                target,
                plan.templateCode(),
                plan.templateVersion(),
                plan.covert(),
                plan.drawId(),
                plan.plannedFor(),
                plan.inspectorId(),
                Inspection.State.PLANNED,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null);
        return inspections.add(planned.plan(clock.instant()));
    }

    public Stored<Inspection> cancel(String id, String command, LongConsumer expected) {
        return inspections.change(id, command, expected, one -> one.cancel(clock.instant()));
    }

    /**
     * @param count at least one, at most as many as there are
     * @throws InvalidRequest for another count
     */
    public Stored<Draw> draw(String hallId, Draw.Kind of, int count, String by, String command) {
        requireHall(hallId);
        Kind kind = of == Draw.Kind.UNIT ? Kind.UNIT : Kind.WINDOW;
        List<String> candidates =
                places.all(kind, hallId).stream().map(Place::id).toList();
        if (count < 1 || count > candidates.size()) {
            throw new InvalidRequest("/count", "1 to " + candidates.size() + ", as many as there are");
        }
        String seed = seeds.get();
        Draw draw = new Draw(
                Ids.of("draw|" + command),
                hallId,
                of,
                seed,
                candidates,
                Draw.draw(seed, candidates, count),
                by,
                clock.instant());
        return draws.add(draw.hold());
    }

    private void requireDrawn(String drawId, Target target) {
        Draw draw = draws.find(drawId).value();
        String chosen = draw.of() == Draw.Kind.UNIT ? target.unitId() : target.windowId();
        if (chosen == null || !draw.drawn().contains(chosen)) {
            throw new InvalidRequest("/drawId", "what is inspected was not drawn");
        }
    }

    private void requireHall(String hallId) {
        if (places.find(Kind.HALL, hallId).isEmpty()) throw new NotFound("hall", hallId);
    }

    private void requireHere(String pointer, Kind kind, @Nullable String id, String hallId) {
        if (id == null) return;
        boolean here = places.find(kind, id)
                .map(place -> place.hallIds().contains(hallId))
                .orElse(false);
        if (!here) throw new InvalidRequest(pointer, id + " is not of this hall");
    }
}
