package io.guichet.audit.drill;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/** Publishes plans, schedules drills and writes down how they went. */
public final class Rehearse {

    private final Shelf<EmergencyPlan, DrillEvent> plans;
    private final Shelf<Drill, DrillEvent> drills;
    private final Places places;
    private final Zones zones;
    private final Clock clock;

    public Rehearse(
            Shelf<EmergencyPlan, DrillEvent> plans,
            Shelf<Drill, DrillEvent> drills,
            Places places,
            Zones zones,
            Clock clock) {
        this.plans = plans;
        this.drills = drills;
        this.places = places;
        this.zones = zones;
        this.clock = clock;
    }

    /** @throws Stale when somebody else published a version meanwhile */
    public EmergencyPlan publish(
            String code, EmergencyPlan.Kind kind, Words title, List<Words> steps, Words notice, String by) {
        List<Stored<EmergencyPlan>> latest =
                plans.list(Wanted.all().with("code", code).descending("number"), 0, 1);
        int number = latest.isEmpty() ? 1 : latest.getFirst().value().number() + 1;
        EmergencyPlan next = new EmergencyPlan(code, number, kind, title, steps, notice, by, clock.instant());
        EmergencyPlan stored = plans.add(next.publish()).value();
        if (!stored.equals(next)) throw new Stale(EmergencyPlan.id(code, number));
        return stored;
    }

    /** @throws DrillRefusal.UnknownPlan when there is no such version */
    public EmergencyPlan plan(String code, int number) {
        return plans.known(EmergencyPlan.id(code, number))
                .orElseThrow(() -> new DrillRefusal.UnknownPlan(code, number))
                .value();
    }

    /** @throws NotFound for an unknown hall */
    public Stored<Drill> schedule(
            String hallId, String planCode, int planNumber, LocalDate scheduledOn, String by, String command) {
        if (places.find(Kind.HALL, hallId).isEmpty()) throw new NotFound("hall", hallId);
        plan(planCode, planNumber);
        Drill drill = new Drill(
                Ids.of("drill|" + command), hallId, planCode, planNumber, scheduledOn, by, Drill.State.SCHEDULED, null);
        return drills.add(drill.schedule(clock.instant()));
    }

    public Stored<Drill> run(
            String id,
            int score,
            int minutes,
            List<String> participants,
            String lessons,
            String by,
            String command,
            LongConsumer expected) {
        Instant now = clock.instant();
        Drill.Result result = new Drill.Result(score, minutes, participants, lessons, by, now);
        return drills.change(
                id,
                command,
                expected,
                drill -> drill.run(result, LocalDate.ofInstant(now, zones.of(drill.hallId())), now));
    }

    public Stored<Drill> cancel(String id, String command, LongConsumer expected) {
        return drills.change(id, command, expected, drill -> drill.cancel(clock.instant()));
    }
}
