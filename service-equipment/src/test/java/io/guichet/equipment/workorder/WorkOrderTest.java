package io.guichet.equipment.workorder;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static io.guichet.equipment.asset.AssetFixture.act;
import static io.guichet.equipment.asset.AssetFixture.actAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.fault.FaultEvent;
import io.guichet.equipment.fault.FaultFixture;
import io.guichet.equipment.fault.FaultState;
import io.guichet.equipment.fault.Resolution;
import io.guichet.equipment.fault.Severity;
import io.guichet.equipment.photo.Album;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.content.InMemoryContents;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.picture.PictureFixture;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Work orders (S5, flow 2). */
class WorkOrderTest {

    private final FaultFixture control = new FaultFixture();
    private final InMemoryShelf<WorkOrder, OrderEvent> orders = new InMemoryShelf<>("work order");
    private final OpenWorkOrder openWorkOrder = new OpenWorkOrder(orders, control.register.assets, control.faults);
    private final ChangeOrder changeOrder = new ChangeOrder(orders, control.resolveFault, control.clock);
    private final String printer = control.register.printerAt("p-1", "w1").id();
    private final String fault = control.reported(printer, Severity.CRITICAL).id();

    @Test
    void the_whole_way_from_a_fault_to_a_window_that_may_open() {
        String id = opened().id();
        refuses(Why.WRONG_STATE, () -> step(id, "t1", Steps::start));
        assign(id, "t1");
        refuses(Why.NOT_ASSIGNED, () -> step(id, "t2", Steps::start));
        step(id, "t1", Steps::start);
        changeOrder.step(id, act("t1"), Steps.hold(HoldReason.WAITING_FOR_PART, act("t1")));
        refuses(Why.WRONG_STATE, () -> finish(id, "t1"));
        Act later = actAt("t1", NINE.plus(Duration.ofMinutes(40)));
        changeOrder.step(id, later, Steps.resume(later));
        finish(id, "t1");
        assertThat(control.faults.find(fault).it().state()).isEqualTo(FaultState.OPEN);
        refuses(Why.SAME_PERSON, () -> step(id, "t1", Steps::verify));
        refuses(Why.SAME_PERSON, () -> step(id, "t1", Steps::rework));

        WorkOrder verified = step(id, "v1", Steps::verify).it();

        assertThat(verified.settled()).isTrue();
        assertThat(verified.held(NINE)).isEqualTo(Duration.ofMinutes(40));
        assertThat(verified.work())
                .isNotNull()
                .satisfies(work -> assertThat(work.materialCents()).isEqualTo(2 * 1500 + 500));
        assertThat(control.faults.find(fault).it().resolution()).isEqualTo(Resolution.REPAIRED);
        assertThat(control.register.assets.find(printer).it().state()).isEqualTo(AssetState.IN_USE);
        assertThat(control.faults.events(FaultEvent.Repaired.class)).hasSize(1);
        assertThat(orders.events(OrderEvent.Verified.class))
                .singleElement()
                .satisfies(told -> assertThat(told.heldSeconds()).isEqualTo(2400));
    }

    @Test
    void a_fault_has_one_work_order_and_a_resolved_one_gets_none() {
        assertThat(opened()).isEqualTo(opened());
        String other = control.register.printerAt("p-2", "w1").id();
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> open(other));

        String gone = control.reported(printer, Severity.MINOR).id();
        control.resolveFault.resolve(gone, Resolution.NO_FAULT, act("m1"));
        refuses(
                Why.WRONG_STATE,
                () -> openWorkOrder.open(new OpenWorkOrder.Wish(printer, Kind.CORRECTIVE, gone, null), act("m1")));
    }

    /** C7: before and after, until it is verified; what a verifier looks at stays. */
    @Test
    void a_work_order_shows_photos_until_it_is_verified_and_keeps_them_once_the_work_is_done() {
        var contents = new InMemoryContents();
        var photos = new KeepPhotos<>(orders, OrderAlbum.OF_ORDERS, contents, 20_000);
        String id = opened().id();
        String before = photos.keep(id, PictureFixture.jpeg(40, 30), act("t1")).sha256();
        String wrong = photos.keep(id, PictureFixture.jpeg(30, 40), act("t1")).sha256();
        assertThat(photos.remove(id, wrong, act("t1")).it().photos()).containsExactly(before);
        assertThat(photos.remove(id, wrong, act("t1")).it().photos()).containsExactly(before);
        assign(id, "t1");
        step(id, "t1", Steps::start);
        finish(id, "t1");
        String after = photos.keep(id, PictureFixture.png(40, 30), act("t1")).sha256();
        refuses(Why.WRONG_STATE, () -> photos.remove(id, before, act("t1")));
        WorkOrder verified = step(id, "v1", Steps::verify).it();
        refuses(Why.WRONG_STATE, () -> photos.keep(id, PictureFixture.png(41, 30), act("t1")));
        refuses(Why.WRONG_STATE, () -> photos.remove(id, after, act("t1")));

        assertThat(verified.photos()).containsExactly(before, after);
        assertThat(photos.open(verified, before)).isNotEmpty();
        assertThat(contents.size()).isEqualTo(2);
        assertThat(orders.events(OrderEvent.PhotoAdded.class)).hasSize(3);
        assertThat(orders.events(OrderEvent.PhotoRemoved.class))
                .singleElement()
                .satisfies(told -> assertThat(told.photo()).isEqualTo(wrong));
    }

    @Test
    void a_work_order_shows_twenty_photos() {
        var contents = new InMemoryContents();
        var photos = new KeepPhotos<>(orders, OrderAlbum.OF_ORDERS, contents, 20_000);
        String id = opened().id();
        for (int i = 1; i <= Album.MOST; i++) photos.keep(id, PictureFixture.png(10, i), act("t1"));
        refuses(Why.TOO_MANY_PHOTOS, () -> photos.keep(id, PictureFixture.png(11, 1), act("t1")));
        photos.keep(id, PictureFixture.png(10, 1), act("t1"));

        assertThat(contents.size()).isEqualTo(Album.MOST);
    }

    @Test
    void what_does_not_work_goes_back_to_who_did_it() {
        String id = opened().id();
        assign(id, "t1");
        step(id, "t1", Steps::start);
        finish(id, "t1");

        WorkOrder returned = step(id, "v1", Steps::rework).it();
        assertThat(returned.state()).isEqualTo(OrderState.ASSIGNED);
        assertThat(returned.work()).isNull();
        step(id, "t1", Steps::start);
        finish(id, "t1");
        step(id, "v1", Steps::verify);

        assertThat(orders.find(id).it().reworks()).isEqualTo(1);
        refuses(Why.WRONG_STATE, () -> step(id, "v1", Steps::verify));
        refuses(Why.WRONG_STATE, () -> assign(id, "t2"));
    }

    /** A crash between the work order and its fault. */
    @Test
    void what_the_fault_does_not_know_yet_the_sweep_tells() {
        String id = opened().id();
        assign(id, "t1");
        step(id, "t1", Steps::start);
        finish(id, "t1");
        Kept<WorkOrder> done = orders.find(id);
        orders.save(done, done.it().verify("v1", NINE), "k");

        changeOrder.sweep();
        changeOrder.sweep();

        assertThat(control.faults.find(fault).it().state()).isEqualTo(FaultState.RESOLVED);
        assertThat(orders.find(id).it().settled()).isTrue();
    }

    @Test
    void labour_and_parts_have_their_limits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("fuser", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part("fuser", 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Work(-1, List.of(), 0, Cause.WEAR, "t1", NINE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Work(14_401, List.of(), 0, Cause.WEAR, "t1", NINE));
    }

    private Kept<WorkOrder> opened() {
        return open(printer);
    }

    private Kept<WorkOrder> open(String assetId) {
        return openWorkOrder.open(new OpenWorkOrder.Wish(assetId, Kind.CORRECTIVE, fault, null), act("m1"));
    }

    private void assign(String id, String staffId) {
        Act act = act("m1");
        changeOrder.step(id, act, Steps.assign(staffId, act));
    }

    private void finish(String id, String by) {
        Act act = act(by);
        Work work = new Work(30, List.of(new Part("fuser", 2, 1500)), 500, Cause.WEAR, by, act.at());
        changeOrder.step(id, act, Steps.finish(work, act));
    }

    private Kept<WorkOrder> step(
            String id,
            String by,
            java.util.function.Function<
                            Act,
                            java.util.function.Function<
                                    WorkOrder, io.guichet.platform.domain.Change<WorkOrder, OrderEvent>>>
                    step) {
        Act act = act(by);
        return changeOrder.step(id, act, step.apply(act));
    }

    private static void refuses(Why why, ThrowingCallable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::why)
                .isEqualTo(why);
    }
}
