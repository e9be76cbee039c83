package io.guichet.audit.handbook;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The handbook in force: the first edition comes with the program, later ones are published here. */
public final class Handbook {

    private final Edition first;
    private final Shelf<Edition, HandbookEvent> editions;
    private final Shelf<Acknowledgement, HandbookEvent> acknowledgements;
    private final Places places;
    private final Clock clock;

    public Handbook(
            Edition first,
            Shelf<Edition, HandbookEvent> editions,
            Shelf<Acknowledgement, HandbookEvent> acknowledgements,
            Places places,
            Clock clock) {
        this.first = first;
        this.editions = editions;
        this.acknowledgements = acknowledgements;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Whether one person has acknowledged an edition.
     *
     * @param at null when not
     */
    public record Reader(
            String staffId,
            @org.jspecify.annotations.Nullable Instant at) {}

    public Edition current() {
        List<Stored<Edition>> latest = editions.list(Wanted.all().descending("number"), 0, 1);
        return latest.isEmpty() ? first : latest.getFirst().value();
    }

    /** @throws NotFound when there is none of this number */
    public Edition edition(int number) {
        if (number == first.number()) return first;
        return editions.find(Edition.id(number)).value();
    }

    /**
     * Makes the next edition.
     *
     * @throws Stale when somebody else published meanwhile
     */
    public Edition publish(List<Section> sections, String by) {
        int number = current().number() + 1;
        Edition next = new Edition(number, sections, by, clock.instant());
        Edition stored = editions.add(next.publish()).value();
        if (!stored.equals(next)) throw new Stale(Edition.id(number));
        return stored;
    }

    /** @throws HandbookRefusal.NotCurrent for another edition than the one in force */
    public Acknowledgement acknowledge(int number, String staffId) {
        int current = current().number();
        if (number != current) throw new HandbookRefusal.NotCurrent(number, current);
        Acknowledgement given = new Acknowledgement(number, staffId, clock.instant());
        return acknowledgements.add(given.give()).value();
    }

    /** Everybody of a hall, by number. */
    public List<Reader> readers(int number, String hallId) {
        edition(number);
        return places.all(Kind.STAFF, hallId).stream()
                .map(person -> {
                    Optional<Stored<Acknowledgement>> given = acknowledgements.known(number + "|" + person.id());
                    return new Reader(
                            person.id(), given.map(one -> one.value().at()).orElse(null));
                })
                .toList();
    }
}
