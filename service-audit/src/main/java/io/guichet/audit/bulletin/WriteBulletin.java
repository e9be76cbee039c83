package io.guichet.audit.bulletin;

import io.guichet.audit.backing.LinkEvents;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Drafts a bulletin, takes words to it, publishes it, corrects it by another one. */
public final class WriteBulletin {

    private final Shelf<Bulletin, BulletinEvent> bulletins;
    private final CountFigures countFigures;
    private final LinkEvents linkEvents;
    private final Supplier<SignedNote> checkpoint;
    private final Places places;
    private final Zones zones;
    private final Clock clock;

    public WriteBulletin(
            Shelf<Bulletin, BulletinEvent> bulletins,
            CountFigures countFigures,
            LinkEvents linkEvents,
            Supplier<SignedNote> checkpoint,
            Places places,
            Zones zones,
            Clock clock) {
        this.bulletins = bulletins;
        this.countFigures = countFigures;
        this.linkEvents = linkEvents;
        this.checkpoint = checkpoint;
        this.places = places;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * @throws NotFound for an unknown hall
     * @throws BulletinRefusal.MonthNotOver before its last day is over in the hall
     * @throws BulletinRefusal.AlreadyDrafted when another command did
     */
    public Stored<Bulletin> draft(String hallId, YearMonth month, String by, String command) {
        Place hall = places.find(Kind.HALL, hallId).orElseThrow(() -> new NotFound("hall", hallId));
        Instant now = clock.instant();
        if (!LocalDate.ofInstant(now, zones.of(hallId)).isAfter(month.atEndOfMonth())) {
            throw new BulletinRefusal.MonthNotOver(month.toString());
        }
        return add(Ids.of("bulletin|" + hallId + "|" + month), hall, month.toString(), null, null, by, command);
    }

    /** @throws BulletinRefusal.WrongState unless it is published */
    public Stored<Bulletin> correct(String id, String reason, String by, String command) {
        Bulletin wrong = bulletins.find(id).value();
        wrong.requirePublished();
        Place hall = places.find(Kind.HALL, wrong.hallId()).orElseThrow(() -> new NotFound("hall", wrong.hallId()));
        return add(Ids.of("correction|" + id), hall, wrong.month(), id, reason, by, command);
    }

    private Stored<Bulletin> add(
            String id,
            Place hall,
            String month,
            @Nullable String corrects,
            @Nullable String reason,
            String by,
            String command) {
        if (bulletins.known(id).isEmpty()) {
            Bulletin bulletin = new Bulletin(
                    id,
                    hall.id(),
                    Objects.requireNonNull(hall.name(), "a hall has a name"),
                    month,
                    corrects,
                    reason,
                    countFigures.count(hall.id(), month),
                    List.of(),
                    by,
                    clock.instant(),
                    command,
                    null);
            bulletins.add(bulletin.draft());
        }
        Stored<Bulletin> there = bulletins.find(id);
        if (!there.value().command().equals(command)) throw new BulletinRefusal.AlreadyDrafted(id);
        return there;
    }

    /** Counts a draft again. */
    public Stored<Bulletin> countAgain(String id, String by, String command, LongConsumer expected) {
        return bulletins.change(
                id,
                command,
                expected,
                one -> one.countAgain(countFigures.count(one.hallId(), one.month()), by, clock.instant()));
    }

    public Stored<Bulletin> remark(
            String id, @Nullable FigureCode figure, String text, String by, String command, LongConsumer expected) {
        return bulletins.change(
                id, command, expected, one -> one.remark(new Remark(figure, text, by, clock.instant())));
    }

    /** @throws BulletinRefusal.NotInLedger while an event behind a figure is under no checkpoint */
    public Stored<Bulletin> publish(String id, String by, String command, LongConsumer expected) {
        return bulletins.change(id, command, expected, one -> {
            SignedNote note = checkpoint.get();
            if (one.publication() == null) requireInLedger(one);
            Checkpoint ledger = Checkpoint.of(note);
            return one.publish(new Bulletin.Publication(
                    by,
                    clock.instant(),
                    note.toString(),
                    ledger.size(),
                    ledger.root().base64()));
        });
    }

    private void requireInLedger(Bulletin one) {
        Set<String> events = new HashSet<>();
        one.figures().forEach(figure -> events.addAll(countFigures.eventsOf(figure)));
        int missing = events.size() - linkEvents.link(events).size();
        if (missing > 0) throw new BulletinRefusal.NotInLedger(missing);
    }
}
