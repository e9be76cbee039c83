package io.guichet.audit.violation;

import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.rule.RuleFixture;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Violations in hall-1, where s1 and s2 of unit-1 work at window w1. */
public final class ViolationFixture {

    public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    public final InMemoryShelf<Violation, ViolationEvent> shelf = new InMemoryShelf<>(Violation.SHAPE);
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final TurnableClock clock = new TurnableClock(NINE);
    public final RaiseViolation raise =
            new RaiseViolation(shelf, RuleFixture.catalogue(), places, new Zones(places), clock);
    public final DecideViolation decide =
            new DecideViolation(shelf, RuleFixture.catalogue(), Duration.ofDays(10), clock);

    public ViolationFixture() {
        places.learn(PlaceFixture.hall("hall-1", "Asia/Shanghai", 16));
        places.learn(new Place(Kind.UNIT, "unit-1", List.of("hall-1"), null, PlaceFixture.words("unit-1"), null, 16));
        places.learn(PlaceFixture.window("w1", "hall-1"));
        for (String staff : List.of("s1", "s2")) {
            places.learn(new Place(Kind.STAFF, staff, List.of("hall-1"), "unit-1", null, null, 16));
        }
    }

    /** A candidate about s1 from the queue, told by this event. */
    public Violation candidate(String eventId, String ruleCode) {
        raise.hear(
                new Origin(Origin.Kind.QUEUE, "attempt-1", eventId),
                new Concerned("hall-1", null, "w1", "s1"),
                ruleCode,
                NINE);
        return shelf.list(io.guichet.audit.shelf.Wanted.all(), 0, 100).stream()
                .map(io.guichet.audit.shelf.Stored::value)
                .filter(one -> eventId.equals(one.origin().eventId()))
                .findFirst()
                .orElseThrow();
    }

    public Violation confirm(Violation one, Consequence consequence, String by) {
        return decide.confirm(
                        one.id(),
                        new DecideViolation.Verdict(null, null, consequence, "看过录像"),
                        by,
                        "confirm|" + one.id(),
                        version -> {})
                .value();
    }

    /** Every event there is, made by the commands. */
    public static List<ViolationEvent> events() {
        ViolationFixture fixture = new ViolationFixture();
        Violation first = fixture.candidate("e1", "C1");
        fixture.confirm(first, Consequence.CRITICISM, "m1");
        fixture.decide.appeal(first.id(), "不是我", "s1", false, "k1", version -> {});
        fixture.decide.rule(first.id(), true, "确实不是", "a1", "k2", version -> {});
        fixture.decide.dismiss(fixture.candidate("e2", "C4").id(), "误报", "m1", "k3", version -> {});
        // The second candidate says the same as the first one.
        return fixture.shelf.told().stream()
                .filter(event -> !(event instanceof ViolationEvent.Raised raised
                        && raised.facts().ruleCode().equals("C4")))
                .toList();
    }
}
