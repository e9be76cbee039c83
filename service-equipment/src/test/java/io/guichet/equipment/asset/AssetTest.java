package io.guichet.equipment.asset;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static io.guichet.equipment.asset.AssetFixture.act;
import static io.guichet.equipment.asset.AssetFixture.atWindow;
import static io.guichet.equipment.asset.AssetFixture.card;
import static io.guichet.equipment.asset.AssetFixture.printer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.InvalidRequest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register (S5, C10, C12, R3). */
class AssetTest {

    private final AssetFixture fixture = new AssetFixture();

    @Test
    void an_asset_is_registered_once_for_one_intent() {
        var act = act("m1");
        Kept<Asset> first = fixture.registerAsset.register(printer("p-1", "w1", true), act);

        assertThat(fixture.registerAsset.register(printer("p-1", "w1", true), act))
                .isEqualTo(first);
        assertThat(first.it().state()).isEqualTo(AssetState.IN_USE);
        assertThat(first.it().holding().payer()).isEqualTo("unit-1");
        assertThat(fixture.assets.events(AssetEvent.Registered.class)).hasSize(1);
    }

    @Test
    void without_a_label_one_is_made_that_names_the_category() {
        Draft draft = new Draft(null, card(Category.SEAL), atWindow("w1", null), "centre", null, false);

        Asset seal = fixture.registerAsset.register(draft, act("m1")).it();

        assertThat(seal.label()).matches("SEL-[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(seal.holding().payer()).isEqualTo("centre");
        assertThat(fixture.register.labelled(seal.label()).orElseThrow().it()).isEqualTo(seal);
    }

    @Test
    void a_label_is_given_once() {
        fixture.printerAt("p-1", "w1");

        refuses(Why.LABEL_TAKEN, () -> fixture.printerAt("p-1", "w2"));
    }

    @Test
    void places_exist() {
        var nowhere = new Draft(null, card(Category.DESK), new Spot("hall-9", null, null, null), "centre", null, true);
        var elsewhere =
                new Draft(null, card(Category.DESK), new Spot("hall-1", null, "x1", null), "centre", null, true);
        var stranger =
                new Draft(null, card(Category.DESK), new Spot("hall-1", "unit-2", null, null), "centre", null, true);

        for (Draft wrong : List.of(nowhere, elsewhere, stranger)) {
            assertThatExceptionOfType(InvalidRequest.class)
                    .isThrownBy(() -> fixture.registerAsset.register(wrong, act("m1")));
        }
    }

    /** C10: one device, one socket. */
    @Test
    void a_socket_serves_one_device() {
        Draft first = new Draft("p-1", card(Category.PRINTER), atWindow("w1", "A-1"), "centre", null, true);
        Kept<Asset> bound = fixture.registerAsset.register(first, act("m1"));
        Draft second = new Draft("p-2", card(Category.PRINTER), atWindow("w1", "A-1"), "centre", null, true);
        refuses(Why.SOCKET_TAKEN, () -> fixture.registerAsset.register(second, act("m1")));

        fixture.changeAsset.become(bound.id(), AssetState.RETIRED, act("m1"));

        assertThat(fixture.registerAsset.register(second, act("m1")).it().spot().socket())
                .isEqualTo("A-1");
    }

    /** C10: both found the socket free; the write decides. */
    @Test
    void of_two_that_take_a_socket_at_the_same_instant_one_is_refused() {
        fixture.registerAsset.register(
                new Draft("p-1", card(Category.PRINTER), atWindow("w1", "A-1"), "centre", null, true), act("m1"));
        Holding centre = new Holding("centre", null, null);
        var late = Asset.register(
                "p2", "p-2", card(Category.PRINTER), atWindow("w1", "A-1"), centre, AssetState.IN_USE, "m1", NINE);
        refuses(Why.SOCKET_TAKEN, () -> fixture.assets.add(late, "k"));

        var elsewhere = fixture.printerAt("p-3", "w1");
        refuses(
                Why.SOCKET_TAKEN,
                () -> fixture.assets.change(
                        elsewhere.id(), act("m1"), asset -> asset.move(atWindow("w1", "A-1"), "r-1", "m1", NINE)));
        var otherHall = new Spot("hall-2", null, null, "A-1");
        fixture.assets.change(elsewhere.id(), act("m1"), asset -> asset.move(otherHall, "r-2", "m1", NINE));
    }

    /** C10: what is in use does not move without an approval, and that it was tried is told. */
    @Test
    void a_device_in_use_does_not_move_by_itself() {
        Kept<Asset> printer = fixture.printerAt("p-1", "w1");

        refuses(
                Why.MOVE_NOT_APPROVED,
                () -> fixture.changeAsset.move(printer.id(), atWindow("w2", "B-1"), null, act("s1")));

        assertThat(fixture.assets.find(printer.id()).it()).isEqualTo(printer.it());
        assertThat(fixture.assets.events(AssetEvent.MoveRefused.class))
                .singleElement()
                .satisfies(tried -> assertThat(tried.by() + tried.wantedWindowId() + tried.wantedSocket())
                        .isEqualTo("s1w2B-1"));
        var moved = fixture.changeAsset.move(printer.id(), atWindow("w2", null), "relocation-1", act("m1"));
        assertThat(moved.it().spot().windowId()).isEqualTo("w2");
    }

    @Test
    void what_lies_in_the_store_is_put_anywhere() {
        var printer = fixture.registerAsset.register(printer("p-1", null, false), act("m1"));

        var moved = fixture.changeAsset.move(printer.id(), atWindow("w1", "A-1"), null, act("m1"));

        assertThat(moved.it().spot().socket()).isEqualTo("A-1");
        assertThat(fixture.assets.events(AssetEvent.Moved.class)).hasSize(1);
    }

    @Test
    void it_is_faulty_as_long_as_a_fault_is_open() {
        String id = fixture.printerAt("p-1", "w1").id();
        fixture.changeAsset.fail(id, "f1", act("s1"));
        fixture.changeAsset.fail(id, "f2", act("s1"));
        fixture.changeAsset.fail(id, "f2", act("s1"));
        assertThat(fixture.assets.find(id).it().faults()).containsExactly("f1", "f2");

        fixture.changeAsset.heal(id, "f1", act("m1"));
        assertThat(fixture.assets.find(id).it().state()).isEqualTo(AssetState.FAULTY);
        fixture.changeAsset.become(id, AssetState.IN_STOCK, act("m1"));
        assertThat(fixture.assets.find(id).it().state()).isEqualTo(AssetState.FAULTY);
        fixture.changeAsset.heal(id, "f2", act("m1"));

        assertThat(fixture.assets.find(id).it().state()).isEqualTo(AssetState.IN_STOCK);
        assertThat(fixture.changeAsset.heal(id, "f2", act("m1")).it().faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AssetState.class,
            names = {"IN_STOCK", "IN_USE", "LOST"})
    void retired_is_the_end(AssetState next) {
        String id = fixture.printerAt("p-1", "w1").id();
        var retired = fixture.changeAsset.become(id, AssetState.RETIRED, act("m1"));

        refuses(Why.WRONG_STATE, () -> fixture.changeAsset.become(id, next, act("m1")));
        refuses(Why.WRONG_STATE, () -> fixture.changeAsset.amend(id, card(Category.DESK), "centre", null, act("m1")));
        refuses(Why.WRONG_STATE, () -> fixture.changeAsset.move(id, atWindow("w2", null), "r", act("m1")));
        assertThat(retired.it().state()).isEqualTo(AssetState.RETIRED);
    }

    @Test
    void what_is_lost_goes_to_the_store_first_and_what_is_kept_is_not_retired() {
        String id = fixture.printerAt("p-1", "w1").id();
        fixture.changeAsset.become(id, AssetState.LOST, act("m1"));
        refuses(Why.WRONG_STATE, () -> fixture.changeAsset.become(id, AssetState.IN_USE, act("m1")));
        fixture.changeAsset.become(id, AssetState.IN_STOCK, act("m1"));

        fixture.changeAsset.keptBy(id, "s1", "sheet-1", act("m1"));
        refuses(Why.WRONG_STATE, () -> fixture.changeAsset.become(id, AssetState.RETIRED, act("m1")));
        fixture.changeAsset.keptBy(id, null, "sheet-2", act("m1"));
        fixture.changeAsset.keptBy(id, null, "sheet-2", act("m1"));
        fixture.changeAsset.become(id, AssetState.RETIRED, act("m1"));

        assertThat(fixture.assets.events(AssetEvent.CustodyChanged.class)).hasSize(2);
    }

    @Test
    void amending_names_what_differs_and_nothing_changes_nothing() {
        String id = fixture.printerAt("p-1", "w1").id();
        long version = fixture.assets.find(id).version();
        fixture.changeAsset.amend(id, card(Category.PRINTER), "centre", "unit-1", act("m1"));
        assertThat(fixture.assets.find(id).version()).isEqualTo(version);

        fixture.changeAsset.amend(id, card(Category.COMPUTER), "centre", null, act("m1"));

        assertThat(fixture.assets.events(AssetEvent.Amended.class))
                .singleElement()
                .satisfies(told -> assertThat(told.changed()).containsExactly("category", "costBearer"));
    }

    @Test
    void nothing_is_a_part_of_itself() {
        String whole = fixture.printerAt("p-1", "w1").id();
        String part = fixture.printerAt("p-2", "w1").id();
        String small = fixture.printerAt("p-3", "w1").id();
        amendParent(part, whole);
        amendParent(small, part);

        refuses(Why.HIERARCHY_CYCLE, () -> amendParent(whole, small));
        refuses(Why.HIERARCHY_CYCLE, () -> amendParent(whole, whole));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> amendParent(whole, "none"));
    }

    private void amendParent(String id, String parentId) {
        fixture.changeAsset.amend(id, card(Category.PRINTER, parentId), "centre", "unit-1", act("m1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x", "javascript:alert(1)", "https://", "http://a b"})
    void a_manual_is_at_a_web_address(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Card(Category.PAD, "m", "s", null, null, null, url, null, List.of(), null, null));
    }

    @Test
    void values_have_their_limits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Card(Category.PAD, "", "s", null, null, null, null, null, List.of(), null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Card(Category.PAD, "m", "s", null, -1L, null, null, null, List.of(), null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Card(Category.PAD, "m", "s", null, null, null, null, null, List.of("beef"), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Spot("$x", null, null, null));
        assertThat(NINE).isNotNull();
    }

    static void refuses(Why why, ThrowingCallable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::why)
                .isEqualTo(why);
    }
}
