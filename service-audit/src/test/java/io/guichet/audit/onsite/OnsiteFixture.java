package io.guichet.audit.onsite;

import io.guichet.audit.fact.InMemoryFacts;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Days of s1 in hall-1 as m1 sees them. */
public final class OnsiteFixture {

    public static final LocalDate DAY = LocalDate.parse("2026-11-23");

    public final InMemoryShelf<DayRecord, OnsiteEvent> shelf = new InMemoryShelf<>(DayRecord.SHAPE);
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final InMemoryFacts facts = new InMemoryFacts();
    public final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-23T09:00:00Z"));
    public final RecordDay recordDay = new RecordDay(shelf, places, new Zones(places), clock);
    public final MissingDays missingDays = new MissingDays(shelf, facts, new Zones(places), clock);

    public OnsiteFixture() {
        places.learn(PlaceFixture.hall("hall-1", "Asia/Shanghai", 16));
        for (String staff : List.of("s1", "m1")) {
            places.learn(new Place(Kind.STAFF, staff, List.of("hall-1"), "unit-1", null, null, 16));
        }
    }

    public DayRecord record(LocalDate day, String staff, int mark) {
        return recordDay
                .record("hall-1", day, staff, new DayRecord.Marks(mark, 4, 4, 4), "好", "m1", "k" + mark)
                .value();
    }
}
