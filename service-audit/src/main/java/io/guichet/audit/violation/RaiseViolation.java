package io.guichet.audit.violation;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.rule.Rule;
import io.guichet.audit.rule.RuleCatalogue;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes a candidate, of what an event tells or of what somebody saw. */
public final class RaiseViolation {

    private final Shelf<Violation, ViolationEvent> violations;
    private final RuleCatalogue rules;
    private final Places places;
    private final Zones zones;
    private final Clock clock;

    public RaiseViolation(
            Shelf<Violation, ViolationEvent> violations, RuleCatalogue rules, Places places, Zones zones, Clock clock) {
        this.violations = violations;
        this.rules = rules;
        this.places = places;
        this.zones = zones;
        this.clock = clock;
    }

    /** Once per event, however often it is heard. */
    public void hear(Origin origin, Concerned concerned, String ruleCode, Instant occurredAt) {
        String id = Ids.of("violation|" + origin.eventId());
        violations.add(candidate(id, origin, placed(concerned), ruleCode, occurredAt, null, null)
                .raise());
    }

    /**
     * @throws NotFound for an unknown hall
     * @throws InvalidRequest for a person or unit of elsewhere, or a time that lies ahead
     * @throws io.guichet.audit.rule.RuleRefusal.UnknownRule without a clause there is no violation
     */
    public Stored<Violation> raise(
            Concerned concerned,
            String ruleCode,
            Instant occurredAt,
            @Nullable String note,
            String by,
            String command) {
        if (places.find(Kind.HALL, concerned.hallId()).isEmpty()) throw new NotFound("hall", concerned.hallId());
        requireHere("/staffId", Kind.STAFF, concerned.staffId(), concerned.hallId());
        requireHere("/unitId", Kind.UNIT, concerned.unitId(), concerned.hallId());
        requireHere("/windowId", Kind.WINDOW, concerned.windowId(), concerned.hallId());
        if (occurredAt.isAfter(clock.instant())) throw new InvalidRequest("/occurredAt", "lies ahead");
        Origin origin = new Origin(Origin.Kind.BY_HAND, null, null);
        String id = Ids.of("violation|" + command);
        return violations.add(candidate(id, origin, placed(concerned), ruleCode, occurredAt, note, by)
                .raise());
    }

    private Violation candidate(
            String id,
            Origin origin,
            Concerned concerned,
            String ruleCode,
            Instant occurredAt,
            @Nullable String note,
            @Nullable String by) {
        Rule rule = rules.require(ruleCode);
        LocalDate day = LocalDate.ofInstant(occurredAt, zones.of(concerned.hallId()));
        return new Violation(
                id,
                concerned,
                rule.code(),
                rules.version(),
                rule.grade(),
                origin,
                occurredAt,
                day,
                note,
                by,
                clock.instant(),
                Violation.State.CANDIDATE,
                null,
                null);
    }

    /** With the unit that window or person belong to, as known now. */
    private Concerned placed(Concerned concerned) {
        if (concerned.unitId() != null) return concerned;
        String unit = unitOf(Kind.WINDOW, concerned.windowId());
        if (unit == null) unit = unitOf(Kind.STAFF, concerned.staffId());
        return new Concerned(concerned.hallId(), unit, concerned.windowId(), concerned.staffId());
    }

    private @Nullable String unitOf(Kind kind, @Nullable String id) {
        return id == null ? null : places.find(kind, id).map(Place::unitId).orElse(null);
    }

    private void requireHere(String pointer, Kind kind, @Nullable String id, String hallId) {
        if (id == null) return;
        boolean here = places.find(kind, id)
                .map(place -> place.hallIds().contains(hallId))
                .orElse(false);
        if (!here) throw new InvalidRequest(pointer, id + " is not of this hall");
    }
}
