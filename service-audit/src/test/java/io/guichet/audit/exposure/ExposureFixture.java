package io.guichet.audit.exposure;

import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Exposures in hall-1, unit-1, of s1; h1 heads the unit. */
public final class ExposureFixture {

    public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    public final InMemoryShelf<Exposure, ExposureEvent> shelf = new InMemoryShelf<>(Exposure.SHAPE);
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final TurnableClock clock = new TurnableClock(NINE);
    public final RecordExposure record =
            new RecordExposure(shelf, places, new Zones(places), WorkingCalendar.ofChina(), clock);

    public ExposureFixture() {
        places.learn(PlaceFixture.hall("hall-1", "Asia/Shanghai", 16));
        places.learn(new Place(Kind.UNIT, "unit-1", List.of("hall-1"), null, PlaceFixture.words("u"), null, 16));
        places.learn(new Place(Kind.STAFF, "s1", List.of("hall-1"), "unit-1", null, null, 16));
    }

    public static RecordExposure.Account account(String unitId, String staffId, String day) {
        return new RecordExposure.Account(unitId, staffId, "h1", Channel.TELEVISION, LocalDate.parse(day), "曝光");
    }

    public Exposure recorded() {
        return record.record("hall-1", account("unit-1", "s1", "2026-11-22"), "a1", "exposure-1")
                .value();
    }

    public static List<ExposureEvent> events() {
        ExposureFixture fixture = new ExposureFixture();
        String id = fixture.recorded().id();
        fixture.record.answer(id, "整改", "h1", "k1", version -> {});
        fixture.record.close(id, "已整改", "a2", "k2", version -> {});
        return fixture.shelf.told();
    }
}
