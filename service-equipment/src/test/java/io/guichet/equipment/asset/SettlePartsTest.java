package io.guichet.equipment.asset;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static io.guichet.equipment.asset.AssetFixture.act;
import static io.guichet.equipment.asset.AssetFixture.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S5: nothing is a part of itself, also when two people make it so together. */
class SettlePartsTest {

    private final AssetFixture fixture = new AssetFixture();
    private final String one = fixture.printerAt("p-1", "w1").id();
    private final String two = fixture.printerAt("p-2", "w1").id();
    private final String three = fixture.printerAt("p-3", "w1").id();

    @Test
    void who_wrote_last_takes_it_back() {
        written(one, two);
        Kept<Asset> last = written(two, one);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> fixture.settleParts.settle(last, null, "m1", NINE))
                .satisfies(no -> assertThat(no.why()).isEqualTo(Why.HIERARCHY_CYCLE));

        assertThat(parent(one)).isEqualTo(two);
        assertThat(parent(two)).isNull();
        fixture.settleParts.sweep();
        assertThat(parent(one)).isEqualTo(two);
        assertThat(unsure()).isEmpty();
    }

    @Test
    void it_is_a_part_again_of_what_it_was() {
        fixture.changeAsset.amend(two, card(Category.PRINTER, three), "centre", "unit-1", act("m1"));
        written(one, two);
        Kept<Asset> last = written(two, one);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> fixture.settleParts.settle(last, three, "m1", NINE));

        assertThat(parent(two)).isEqualTo(three);
        assertThat(fixture.assets.find(two).it().parentUnsure()).isFalse();
        assertThat(fixture.assets.events(AssetEvent.Amended.class).getLast().changed())
                .containsExactly("parentId");
    }

    @Test
    void what_it_was_a_part_of_may_be_a_part_of_it_by_now() {
        written(one, two);
        written(three, one);
        Kept<Asset> last = written(two, one);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> fixture.settleParts.settle(last, three, "m1", NINE));

        assertThat(parent(two)).isNull();
    }

    @Test
    void a_crash_between_write_and_look_is_found_by_the_sweep_and_one_of_the_circle_is_taken_out() {
        written(one, two);
        written(two, three);
        written(three, one);

        fixture.settleParts.sweep();

        assertThat(Stream.of(one, two, three).map(this::parent).filter(Objects::isNull))
                .hasSize(1);
        assertThat(unsure()).isEmpty();
    }

    @Test
    void an_amendment_that_closes_nothing_is_sure_at_once_and_another_ones_circle_is_left_to_them() {
        written(one, two);
        written(two, one);
        Kept<Asset> settled = fixture.settleParts.settle(written(three, one), null, "m1", NINE);

        assertThat(settled.it().parentUnsure()).isFalse();
        assertThat(settled.it().card().parentId()).isEqualTo(one);
        assertThat(settled).isEqualTo(fixture.assets.find(three));
    }

    /** However the two come to lie, no circle is left and at least one is refused. */
    @Test
    void two_at_once_never_leave_a_circle() throws Exception {
        for (int round = 0; round < 50; round++) {
            String left = fixture.printerAt("l-" + round, "w1").id();
            String right = fixture.printerAt("r-" + round, "w1").id();
            List<Callable<Boolean>> both = List.of(() -> amends(left, right), () -> amends(right, left));
            int refused = 0;
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (var each : threads.invokeAll(both)) refused += each.get() ? 0 : 1;
            }
            assertThat(refused).isBetween(1, 2);
            assertThat(circle(left)).isFalse();
            assertThat(unsure()).isEmpty();
        }
    }

    private boolean amends(String id, String parentId) {
        try {
            fixture.changeAsset.amend(id, card(Category.PRINTER, parentId), "centre", "unit-1", act("m1"));
            return true;
        } catch (Refused no) {
            assertThat(no.why()).isEqualTo(Why.HIERARCHY_CYCLE);
            return false;
        }
    }

    /** As it lies between the write and the look. */
    private Kept<Asset> written(String id, String parentId) {
        return fixture.assets.change(
                id, act("m1"), asset -> asset.amend(card(Category.PRINTER, parentId), "centre", "unit-1", "m1", NINE));
    }

    private @Nullable String parent(String id) {
        return fixture.assets.find(id).it().card().parentId();
    }

    private boolean circle(String from) {
        Set<String> seen = new HashSet<>();
        for (String at = from; at != null; at = parent(at)) if (!seen.add(at)) return true;
        return false;
    }

    private List<String> unsure() {
        List<String> found = new ArrayList<>();
        for (String id : List.of(one, two, three))
            if (fixture.assets.find(id).it().parentUnsure()) found.add(id);
        return found;
    }
}
