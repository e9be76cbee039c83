package io.guichet.audit.handbook;

import io.guichet.audit.handbook.file.HandbookFile;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.util.List;

/** The handbook of a hall where s1 and s2 work. */
public final class HandbookFixture {

    public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    public final InMemoryShelf<Edition, HandbookEvent> editions = new InMemoryShelf<>(Edition.SHAPE);
    public final InMemoryShelf<Acknowledgement, HandbookEvent> given = new InMemoryShelf<>(Acknowledgement.SHAPE);
    public final Handbook handbook;

    public HandbookFixture() {
        InMemoryPlaces places = new InMemoryPlaces();
        for (String staff : List.of("s1", "s2")) {
            places.learn(new Place(Kind.STAFF, staff, List.of("hall-1"), "unit-1", null, null, 16));
        }
        handbook = new Handbook(HandbookFile.first(), editions, given, places, new TurnableClock(NINE));
    }

    public static Section section(String code) {
        return new Section(code, "LANGUAGE", new Words("标题", "Title"), new Words("正文", "Body"));
    }
}
