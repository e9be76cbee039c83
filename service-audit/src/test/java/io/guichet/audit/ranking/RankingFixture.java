package io.guichet.audit.ranking;

import io.guichet.audit.backing.InMemoryBackings;
import io.guichet.audit.backing.LedgerFixture;
import io.guichet.audit.exposure.ExposureFixture;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.FactFixture;
import io.guichet.audit.fact.InMemoryFacts;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.Hash;
import io.guichet.audit.merit.JudgeMerit;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.ranking.file.FormulaFile;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.audit.violation.Violation;
import io.guichet.audit.violation.ViolationEvent;
import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.util.List;

/** Line "si" of unit-1 in hall-1 and unit-2, unit-3 in hall-2; unit-9 does something else. The year 2026 has just ended. */
public final class RankingFixture {

    public static final int YEAR = 2026;

    public final InMemoryShelf<Ranking, RankingEvent> shelf = new InMemoryShelf<>(Ranking.SHAPE);
    public final InMemoryFacts facts = new InMemoryFacts();
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final InMemoryBackings backings = new InMemoryBackings();
    public final LedgerFixture ledger = new LedgerFixture();
    public final ExposureFixture exposures = new ExposureFixture();
    public final TurnableClock clock = new TurnableClock(Instant.parse("2026-12-31T16:00:00Z"));
    public final Formula formula = FormulaFile.read(1);
    public final LinesOfBusiness lines;
    public final RankUnits rankUnits;
    public final PublishRanking publish;
    private int number;

    public RankingFixture() {
        for (String hall : List.of("hall-1", "hall-2")) places.learn(PlaceFixture.hall(hall, "Asia/Shanghai", 16));
        unit("unit-1", "hall-1", "社会保险");
        unit("unit-2", "hall-2", "社保");
        unit("unit-3", "hall-2", "社会保险窗口");
        unit("unit-9", "hall-1", "就业");
        lines = new LinesOfBusiness(
                places,
                List.of(new RankingSettings.Line(
                        "si", "社会保险", "Social insurance", List.of("unit-1", "unit-2", "unit-3"))));
        JudgeMerit merit =
                new JudgeMerit(new InMemoryShelf<Violation, ViolationEvent>(Violation.SHAPE), exposures.shelf, places);
        rankUnits = new RankUnits(facts, merit, formula);
        Checkpoint checkpoint = new Checkpoint("guichet.test/audit", 5, Hash.of(new byte[Hash.BYTES]));
        publish = new PublishRanking(shelf, rankUnits, facts, backings, () -> checkpoint, new Zones(places), clock);
    }

    public void unit(String id, String hall, String zh) {
        places.learn(new Place(Kind.UNIT, id, List.of(hall), null, new Words(zh, zh), null, 16));
    }

    /** So many facts of this value in the year. */
    public void learn(String unit, Fact.Kind kind, int count, double value) {
        for (int i = 0; i < count; i++) {
            facts.learn(FactFixture.fact(
                    unit.equals("unit-1") ? "hall-1" : "hall-2",
                    unit,
                    String.format("%s-%05d", kind, number++),
                    kind,
                    "2026-06-01",
                    value,
                    true,
                    16));
        }
    }

    public LineOfBusiness line() {
        return lines.find("si");
    }

    public Ranked unit(String id) {
        return rankUnits.rank(line(), YEAR).units().stream()
                .filter(one -> one.unitId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static List<RankingEvent> events() {
        RankingFixture fixture = new RankingFixture();
        fixture.learn("unit-1", Fact.Kind.RATING, 10, 5);
        fixture.learn("unit-2", Fact.Kind.RATING, 10, 3);
        fixture.learn("unit-3", Fact.Kind.RATING, 2, 4);
        fixture.publish.publish(fixture.line(), YEAR, "a1", "command-1");
        return fixture.shelf.told();
    }
}
