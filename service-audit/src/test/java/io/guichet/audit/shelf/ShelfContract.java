package io.guichet.audit.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.VersionMismatch;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every shelf promises. */
public abstract class ShelfContract {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    /** A thing to keep: one of everything that records are made of. */
    public record Thing(
            String id,
            String hall,
            List<String> tags,
            @Nullable Instant dueAt,
            LocalDate day,
            Colour colour,
            List<Part> parts) {

        public boolean isBlue() {
            return colour == Colour.BLUE;
        }

        Change<Thing, Painted> paint(Colour other) {
            Thing after = new Thing(id, hall, tags, dueAt, day, other, parts);
            return Change.of(after, new Painted(id, other));
        }
    }

    public enum Colour {
        RED,
        BLUE
    }

    public record Part(String name, double size, int count, boolean isWhole) {}

    public record Painted(String thingId, Colour colour) {

        public WireEvent wire() {
            return new WireEvent("audit.thing.painted", 1, this);
        }
    }

    public static final Shape<Thing> SHAPE = new Shape<>(
            "thing",
            "things",
            Thing.class,
            Thing::id,
            thing -> Keys.of("hall", thing.hall())
                    .and("tags", thing.tags())
                    .and("dueAt", thing.dueAt())
                    .and("colour", thing.colour())
                    .map(),
            List.of(List.of("hall", "dueAt")));

    private final String hall = "h-" + Ids.next();

    protected abstract Shelf<Thing, Painted> shelf();

    @Test
    void what_was_added_is_found_as_it_was() {
        Thing thing = thing("a", NINE);

        Stored<Thing> stored = add(thing);

        assertThat(stored).isEqualTo(new Stored<>(thing, 1));
        assertThat(shelf().find(thing.id())).isEqualTo(stored);
        assertThat(shelf().known("none-" + hall)).isEmpty();
        assertThatThrownBy(() -> shelf().find("none-" + hall)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_id_that_is_taken_stays_as_it_is() {
        Thing thing = thing("a", NINE);
        add(thing);

        Stored<Thing> again = shelf().add(thing.paint(Colour.BLUE));

        assertThat(again.value()).isEqualTo(thing);
        assertThat(shelf().find(thing.id())).isEqualTo(new Stored<>(thing, 1));
    }

    @Test
    void a_change_is_stored_once_per_command_and_only_on_the_version_it_was_decided_on() {
        Thing thing = thing("a", null);
        add(thing);

        Stored<Thing> blue = shelf().change(thing.id(), "k1", version -> {}, one -> one.paint(Colour.BLUE));
        Stored<Thing> again = shelf().change(thing.id(), "k1", version -> {}, one -> one.paint(Colour.RED));

        assertThat(blue.version()).isEqualTo(2);
        assertThat(again).isEqualTo(blue);
        assertThat(shelf().find(thing.id()).value().isBlue()).isTrue();
        assertThatThrownBy(() -> shelf().save(new Stored<>(thing, 1), thing.paint(Colour.RED), "k2"))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> shelf().change(
                                thing.id(),
                                "k3",
                                found -> new io.guichet.platform.http.IfMatch(9L).check(found),
                                Change::none))
                .isInstanceOf(VersionMismatch.class);
    }

    @Test
    void a_change_without_events_is_not_written() {
        Stored<Thing> stored = add(thing("a", NINE));

        assertThat(shelf().change(stored.value().id(), "k", version -> {}, Change::none))
                .isEqualTo(stored);
    }

    @Test
    void lists_come_by_conditions_in_order_and_in_pages() {
        Thing late = add(thing("a", NINE.plusSeconds(60))).value();
        Thing early = add(thing("b", NINE)).value();
        Thing never = add(thing("c", null)).value();
        Wanted ours = Wanted.all().with("hall", hall).with("colour", Colour.RED);

        assertThat(ids(ours.ascending("dueAt"))).containsExactly(never.id(), early.id(), late.id());
        assertThat(ids(ours.descending("dueAt"))).containsExactly(late.id(), early.id(), never.id());
        assertThat(ids(ours.atLeast("dueAt", NINE))).containsExactly(late.id(), early.id());
        assertThat(ids(ours.before("dueAt", NINE.plusSeconds(60)))).containsExactly(early.id());
        assertThat(ids(ours.with("tags", "b"))).containsExactly(early.id());
        assertThat(ids(ours.with("tags", null))).hasSize(3);
        assertThat(shelf().list(ours, 1, 1).getFirst().value()).isEqualTo(early);
        assertThat(ids(Wanted.all().with("hall", hall).with("colour", Colour.BLUE)))
                .isEmpty();
    }

    private List<String> ids(Wanted wanted) {
        return shelf().list(wanted, 0, 10).stream().map(one -> one.value().id()).toList();
    }

    protected Stored<Thing> add(Thing thing) {
        return shelf().add(Change.of(thing, new Painted(thing.id(), thing.colour())));
    }

    protected Thing thing(String name, @Nullable Instant dueAt) {
        return new Thing(
                name + "-" + hall,
                hall,
                List.of("all", name),
                dueAt,
                LocalDate.parse("2026-11-23"),
                Colour.RED,
                List.of(new Part("p", 0.5, 2, true)));
    }
}
