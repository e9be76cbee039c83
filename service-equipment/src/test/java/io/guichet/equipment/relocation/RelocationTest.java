package io.guichet.equipment.relocation;

import static io.guichet.equipment.asset.AssetFixture.act;
import static io.guichet.equipment.asset.AssetFixture.atWindow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.asset.Spot;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.InvalidRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Devices and sockets stay where they are until a move is approved (C10). */
class RelocationTest {

    private final AssetFixture register = new AssetFixture();
    private final InMemoryShelf<Relocation, RelocationEvent> relocations = new InMemoryShelf<>("relocation request");
    private final RequestRelocation requestRelocation =
            new RequestRelocation(relocations, register.assets, register.register);
    private final DecideRelocation decideRelocation = new DecideRelocation(relocations);
    private final CarryOutRelocation carryOutRelocation = new CarryOutRelocation(relocations, register.changeAsset);
    private final String printer = register.printerAt("p-1", "w1").id();

    @Test
    void what_somebody_else_approved_is_moved_once() {
        String id = request(atWindow("w2", "B-1")).id();
        refuses(Why.MOVE_NOT_APPROVED, () -> carryOutRelocation.carryOut(id, act("m1")));
        assertThat(register.assets.events(AssetEvent.MoveRefused.class))
                .singleElement()
                .satisfies(tried -> {
                    assertThat(tried.by()).isEqualTo("m1");
                    assertThat(tried.wantedSocket()).isEqualTo("B-1");
                });
        refuses(Why.SAME_PERSON, () -> decideRelocation.decide(id, true, act("s1")));
        decideRelocation.decide(id, true, act("v1"));

        carryOutRelocation.carryOut(id, act("m1"));

        assertThat(register.assets.find(printer).it().spot()).isEqualTo(atWindow("w2", "B-1"));
        assertThat(register.assets.events(AssetEvent.Moved.class))
                .singleElement()
                .satisfies(moved -> assertThat(moved.relocationId()).isEqualTo(id));
        refuses(Why.WRONG_STATE, () -> carryOutRelocation.carryOut(id, act("m1")));
        assertThat(register.assets.events(AssetEvent.MoveRefused.class)).hasSize(1);
        refuses(Why.WRONG_STATE, () -> decideRelocation.decide(id, false, act("v1")));
    }

    /** A crash after the device was moved, before the request knew. */
    @Test
    void carrying_out_goes_on_where_it_stopped() {
        String id = request(atWindow("w2", null)).id();
        decideRelocation.decide(id, true, act("v1"));
        register.changeAsset.move(printer, atWindow("w2", null), id, act("m1"));

        assertThat(carryOutRelocation.carryOut(id, act("m1")).it().state()).isEqualTo(RelocationState.MOVED);
        assertThat(register.assets.events(AssetEvent.Moved.class)).hasSize(1);
    }

    @Test
    void what_was_rejected_stays() {
        String id = request(atWindow("w2", null)).id();
        decideRelocation.decide(id, false, act("v1"));

        refuses(Why.MOVE_NOT_APPROVED, () -> carryOutRelocation.carryOut(id, act("m1")));
        assertThat(register.assets.find(printer).it().spot().windowId()).isEqualTo("w1");
        assertThat(register.assets.events(AssetEvent.MoveRefused.class)).hasSize(1);
    }

    @Test
    void places_exist_and_are_other_ones() {
        for (Spot wrong : new Spot[] {atWindow("x1", null), atWindow("w1", null)}) {
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> request(wrong));
        }
    }

    private Kept<Relocation> request(Spot to) {
        return requestRelocation.request(printer, to, "光线太暗", act("s1"));
    }

    private static void refuses(Why why, ThrowingCallable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::why)
                .isEqualTo(why);
    }
}
