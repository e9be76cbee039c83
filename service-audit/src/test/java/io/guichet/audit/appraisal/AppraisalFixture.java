package io.guichet.audit.appraisal;

import io.guichet.audit.appraisal.file.WeightsFile;
import io.guichet.audit.fact.InMemoryFacts;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** November of s1 in hall-1, judged by m1. */
public final class AppraisalFixture {

    public static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    public final InMemoryShelf<Appraisal, AppraisalEvent> shelf = new InMemoryShelf<>(Appraisal.SHAPE);
    public final InMemoryFacts facts = new InMemoryFacts();
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-30T16:00:00Z"));
    public final Weights weights = WeightsFile.read(1);
    public final Appraise appraise = new Appraise(shelf, facts, weights, places, new Zones(places), clock);

    public AppraisalFixture() {
        places.learn(PlaceFixture.hall("hall-1", "Asia/Shanghai", 16));
        for (String staff : List.of("m1", "s1")) {
            places.learn(new Place(Kind.STAFF, staff, List.of("hall-1"), "unit-1", null, null, 16));
        }
    }

    public Appraisal judged() {
        return appraise.month("hall-1", NOVEMBER, "m1").getFirst().value();
    }

    public static List<AppraisalEvent> events() {
        AppraisalFixture fixture = new AppraisalFixture();
        String id = fixture.judged().id();
        fixture.appraise.object(id, "s1", "不对", "k1", version -> {});
        fixture.appraise.decide(id, "a1", Grade.GOOD, "有理", "k2", version -> {});
        return fixture.shelf.told();
    }
}
