package io.guichet.audit.emergency;

import io.guichet.audit.drill.Drill;
import io.guichet.audit.drill.DrillEvent;
import io.guichet.audit.drill.EmergencyPlan;
import io.guichet.audit.drill.Rehearse;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.util.List;

/** Plan "failure" in two versions, hall-2 in order. */
public final class EmergencyFixture {

    public final InMemoryShelf<Activation, EmergencyEvent> shelf = new InMemoryShelf<>(Activation.SHAPE);
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-23T01:00:00Z"));
    public final PutPlanToWork work;

    public EmergencyFixture() {
        places.learn(PlaceFixture.hall("hall-1", "Asia/Shanghai", 16));
        places.learn(PlaceFixture.hall("hall-2", "Asia/Shanghai", 16));
        Rehearse plans = new Rehearse(
                new InMemoryShelf<EmergencyPlan, DrillEvent>(EmergencyPlan.SHAPE),
                new InMemoryShelf<Drill, DrillEvent>(Drill.SHAPE),
                places,
                new Zones(places),
                clock);
        for (String notice : List.of("请领纸号", "系统故障，请领纸号")) {
            plans.publish(
                    "failure",
                    EmergencyPlan.Kind.SYSTEM_FAILURE,
                    new Words("系统故障", "System failure"),
                    List.of(new Words("发纸号", "Paper tickets"), new Words("报主控室", "Tell the control room")),
                    new Words(notice, "Please take a paper ticket"),
                    "a1");
        }
        work = new PutPlanToWork(shelf, plans, places, clock);
    }

    public static List<EmergencyEvent> events() {
        EmergencyFixture fixture = new EmergencyFixture();
        String id = fixture.work
                .activate("hall-2", "failure", 2, "m2", "activation-1")
                .value()
                .id();
        fixture.clock.set(Instant.parse("2026-11-23T01:30:00Z"));
        fixture.work.doStep(id, 1, "s2", "k1", version -> {});
        fixture.clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        fixture.work.end(id, "m2", "k", version -> {});
        return fixture.shelf.told();
    }
}
