package io.guichet.equipment.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.VersionMismatch;
import io.guichet.platform.http.IfMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every shelf promises, with a thing that has one of everything. */
public abstract class ShelfContract {

    protected static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    /** A colour. */
    public enum Colour {
        RED,
        GREEN
    }

    /** A part of the thing. */
    public record Part(String name, @Nullable Colour colour, long cents) {}

    /** A thing with one of everything. */
    public record Box(
            String id,
            String label,
            @Nullable Colour colour,
            int size,
            @Nullable Long weight,
            boolean full,
            Instant at,
            @Nullable LocalDate day,
            @Nullable Part lid,
            List<Part> parts,
            Set<String> tags,
            Map<String, Long> counts,
            double share)
            implements Thing {

        public Box {
            parts = List.copyOf(parts);
            if (size < 0) throw new IllegalArgumentException("size: not negative");
        }

        public Box sized(int other) {
            return new Box(id, label, colour, other, weight, full, at, day, lid, parts, tags, counts, share);
        }

        Box bare() {
            return new Box(id, label, null, size, null, full, at, null, null, List.of(), tags, counts, share);
        }
    }

    /** A label, and the day it has a seat on. */
    protected static final List<Own<Box>> OWN = List.of(
            new Own<>("label", Box::label, Why.LABEL_TAKEN, "taken"),
            new Own<>("seat", ShelfContract::seat, Why.SOCKET_TAKEN, "taken"));

    private static String seat(Box box) {
        return box.tags().contains("seated") ? String.valueOf(box.day()) : "-|" + box.id();
    }

    protected static Box seated(Box box, boolean seated) {
        return new Box(
                box.id(),
                box.label(),
                box.colour(),
                box.size(),
                box.weight(),
                box.full(),
                box.at(),
                box.day(),
                box.lid(),
                box.parts(),
                seated ? Set.of("seated") : Set.of("x", "y"),
                box.counts(),
                box.share());
    }

    /** What happened to it. */
    public record BoxEvent(String boxId, int size) {}

    /** An empty one, with a label of its own for each. */
    protected abstract Shelf<Box, BoxEvent> shelf();

    protected static Box box(String id, int size) {
        return new Box(
                id,
                "label-" + id,
                Colour.RED,
                size,
                7L,
                true,
                NINE.plusSeconds(size),
                LocalDate.parse("2026-03-02").plusDays(size),
                new Part("盖", null, 3),
                List.of(new Part("a", Colour.GREEN, 1), new Part(id + "-b", null, 2)),
                Set.of("x", "y"),
                Map.of("one", 1L),
                0.5);
    }

    protected static Change<Box, BoxEvent> made(Box box) {
        return Change.of(box, new BoxEvent(box.id(), box.size()));
    }

    private static Act act(String key) {
        return new Act(key, "m1", new IfMatch(null), NINE);
    }

    @Test
    void a_thing_comes_back_as_it_was_stored_also_with_fields_left_out() {
        Kept<Box> full = shelf().add(made(box("b1", 1)), "k1");
        assertThat(full.version()).isEqualTo(1);
        assertThat(shelf().find("b1")).isEqualTo(full);

        Kept<Box> bare = shelf().save(full, made(box("b1", 1).bare()), "k2");
        assertThat(bare.version()).isEqualTo(2);
        assertThat(shelf().find("b1")).isEqualTo(bare);
        assertThat(shelf().known("b2")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shelf().find("b2"));
    }

    @Test
    void the_same_thing_added_twice_is_there_once() {
        Kept<Box> first = shelf().add(made(box("b1", 1)), "k1");

        assertThat(shelf().add(made(box("b1", 5)), "k1")).isEqualTo(first);
    }

    @Test
    void a_label_belongs_to_one() {
        shelf().add(made(box("b1", 1)), "k1");
        Box other = box("b2", 2);
        Box same = new Box("b2", "label-b1", null, 2, null, true, NINE, null, null, List.of(), Set.of(), Map.of(), 0);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> shelf().add(made(same), "k2"));
        Kept<Box> kept = shelf().add(made(other), "k2");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> shelf().save(kept, made(same), "k3"));
    }

    /** Also a value that is no field of the thing; who gives it up makes it free. */
    @Test
    void a_derived_value_belongs_to_one_as_long_as_it_has_it() {
        Kept<Box> first = shelf().add(made(seated(box("b1", 1), true)), "k1");
        refusesTheSeat(() -> shelf().add(made(sameDay("b2", true)), "k2"));
        Kept<Box> standing = shelf().add(made(sameDay("b3", false)), "k3");
        refusesTheSeat(() -> shelf().save(standing, made(sameDay("b3", true)), "k4"));

        shelf().save(first, made(seated(first.it(), false)), "k5");

        assertThat(shelf().save(standing, made(sameDay("b3", true)), "k6").version())
                .isEqualTo(2);
    }

    private static Box sameDay(String id, boolean seated) {
        return seated(box(id, 1), seated);
    }

    private static void refusesTheSeat(ThrowingCallable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::why)
                .isEqualTo(Why.SOCKET_TAKEN);
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        Kept<Box> first = shelf().add(made(box("b1", 1)), "k1");
        shelf().save(first, made(first.it().sized(2)), "k2");

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> shelf().save(first, made(first.it().sized(3)), "k3"));
    }

    @Test
    void a_command_is_carried_out_once_and_on_the_version_it_names() {
        shelf().add(made(box("b1", 1)), "k1");

        Kept<Box> second = shelf().change("b1", act("k2"), box -> made(box.sized(box.size() + 1)));
        Kept<Box> again = shelf().change("b1", act("k2"), box -> made(box.sized(box.size() + 1)));

        assertThat(again).isEqualTo(second);
        assertThat(again.it().size()).isEqualTo(2);
        Act decidedOnFirst = new Act("k3", "m1", new IfMatch(1L), NINE);
        assertThatExceptionOfType(VersionMismatch.class)
                .isThrownBy(() -> shelf().change("b1", decidedOnFirst, box -> made(box.sized(9))));
        assertThat(shelf().change("b1", act("k4"), Change::none).version()).isEqualTo(2);
    }

    @Test
    void what_was_tried_is_told_without_changing_the_thing() {
        Kept<Box> kept = shelf().add(made(box("b1", 1)), "k1");

        shelf().tell("b1", new BoxEvent("b1", 99));

        assertThat(shelf().find("b1").it()).isEqualTo(kept.it());
        assertThat(shelf().find("b1").command()).isEqualTo("k1");
    }

    @Test
    void lists_follow_their_terms_order_and_page() {
        for (int size = 3; size >= 1; size--) shelf().add(made(box("b" + size, size)), "k" + size);
        shelf().add(made(box("b4", 4).bare()), "k4");

        assertThat(ids(Query.all())).containsExactly("b1", "b2", "b3", "b4");
        assertThat(ids(Query.all().latestFirst("at").page(1, 2))).containsExactly("b3", "b2");
        assertThat(ids(Query.all().where("colour", Colour.RED).where("full", true)))
                .containsExactly("b1", "b2", "b3");
        assertThat(ids(Query.all().whereAbsent("lid"))).containsExactly("b4");
        assertThat(ids(Query.all().where("parts.name", "b2-b"))).containsExactly("b2");
        assertThat(ids(Query.all().where("tags", "x").after("at", NINE.plusSeconds(2))))
                .containsExactly("b3", "b4");
        assertThat(ids(Query.all().from("day", LocalDate.parse("2026-03-04")))).containsExactly("b2", "b3");
        assertThat(ids(Query.all().before("size", 2))).containsExactly("b1");
        assertThat(ids(Query.all().whereIn("id", List.of("b1", "b4", "b9")))).containsExactly("b1", "b4");
        assertThat(ids(Query.all().startingWith("label", "label-b3"))).containsExactly("b3");
        assertThat(ids(Query.all().startingWith("label", "label.b3"))).isEmpty();
        assertThat(ids(Query.all().wherePresent("colour", null))).hasSize(4);
        assertThat(shelf().count(Query.all().where("lid.name", "盖").page(2, 1))).isEqualTo(3);
    }

    private List<String> ids(Query query) {
        return shelf().list(query).stream().map(Kept::id).toList();
    }
}
