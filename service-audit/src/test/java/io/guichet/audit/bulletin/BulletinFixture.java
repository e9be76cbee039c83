package io.guichet.audit.bulletin;

import io.guichet.audit.backing.InMemoryBackings;
import io.guichet.audit.backing.LedgerFixture;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.FactFixture;
import io.guichet.audit.fact.InMemoryFacts;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** November of hall-1, which has just ended; the ledger has five leaves. */
public final class BulletinFixture {

    public static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    public final InMemoryShelf<Bulletin, BulletinEvent> shelf = new InMemoryShelf<>(Bulletin.SHAPE);
    public final InMemoryFacts facts = new InMemoryFacts();
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final InMemoryBackings backings = new InMemoryBackings();
    public final LedgerFixture ledger = new LedgerFixture();
    public final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-30T16:00:00Z"));
    public final CountFigures count = new CountFigures(facts, backings);
    public final WriteBulletin write;
    public final PrintBulletin print = new PrintBulletin(count, ledger.linkEvents, new Zones(places));
    private int commands;

    public BulletinFixture() {
        places.learn(PlaceFixture.hall("hall-1", "Asia/Shanghai", 16));
        String text = new Checkpoint("guichet.test/audit", 5, Hash.of(new byte[Hash.BYTES])).text();
        SigningKey key = SigningKey.of("guichet.test/audit", new byte[32]);
        SignedNote note = new SignedNote(text, List.of(key.cosign(text, 1)));
        write = new WriteBulletin(shelf, count, ledger.linkEvents, () -> note, places, new Zones(places), clock);
    }

    /** A fact whose event is the next leaf. */
    public void learn(String id, Fact.Kind kind, double value) {
        facts.learn(FactFixture.fact(id, kind, "2026-11-23", value));
        ledger.places.put("/guichet/test|" + id, (long) ledger.places.size());
    }

    public Bulletin drafted() {
        return write.draft("hall-1", NOVEMBER, "a1", "draft").value();
    }

    public Bulletin published() {
        return publish(drafted());
    }

    public Bulletin publish(Bulletin draft) {
        return write.publish(draft.id(), "a1", "p" + commands++, version -> {}).value();
    }

    public Bulletin remark(Bulletin draft, String text) {
        return write.remark(draft.id(), FigureCode.RATINGS, text, "a1", "r" + commands++, version -> {})
                .value();
    }

    public Bulletin countAgain(Bulletin draft) {
        return write.countAgain(draft.id(), "a1", "n" + commands++, version -> {})
                .value();
    }

    public static Figure figure(Bulletin bulletin, FigureCode code) {
        return bulletin.figures().stream()
                .filter(figure -> figure.code() == code)
                .findFirst()
                .orElseThrow();
    }

    public static List<BulletinEvent> events() {
        BulletinFixture fixture = new BulletinFixture();
        Bulletin draft = fixture.drafted();
        fixture.learn("r1", Fact.Kind.RATING, 5);
        fixture.learn("r2", Fact.Kind.RATING, 2);
        fixture.countAgain(draft);
        fixture.remark(draft, "说明");
        fixture.publish(draft);
        Bulletin correction =
                fixture.write.correct(draft.id(), "误计", "a1", "correction").value();
        fixture.publish(correction);
        List<BulletinEvent> told = fixture.shelf.told();
        // One of each: the second draft and publication are like the first.
        return List.of(told.get(0), told.get(1), told.get(2), told.get(3), told.getLast());
    }
}
