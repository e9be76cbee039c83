package io.guichet.equipment.workorder.kafka;

import static io.guichet.equipment.asset.AssetFixture.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.Contracts;
import io.guichet.equipment.Heard;
import io.guichet.equipment.fault.FaultFixture;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.workorder.Kind;
import io.guichet.equipment.workorder.OpenFollowUp;
import io.guichet.equipment.workorder.OpenWorkOrder;
import io.guichet.equipment.workorder.OrderEvent;
import io.guichet.equipment.workorder.OrderState;
import io.guichet.equipment.workorder.Steps;
import io.guichet.equipment.workorder.WorkOrder;
import io.guichet.platform.inbox.PoisonEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S5: a failed item opens its own work order. Flow 6: so does an inspection's finding about a device. */
class FollowUpListenerTest {

    private static final String DONE = Contracts.event("equipment.plan.done.v1");
    private static final String RAISED = Contracts.event("audit.finding.raised.v1");

    private final FaultFixture control = new FaultFixture();
    private final InMemoryShelf<WorkOrder, OrderEvent> orders = new InMemoryShelf<>("work order");
    private final OpenWorkOrder openWorkOrder = new OpenWorkOrder(orders, control.register.assets, control.faults);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FollowUpListener listener =
            new FollowUpListener(new OpenFollowUp(openWorkOrder, control.register.register), meters);
    private final String printer = control.register.printerAt("p-1", "w1").id();

    @Test
    void a_failed_item_opens_the_work_order_that_the_plan_named() {
        plan(16, ofPrinter(DONE));

        assertThat(only().id()).isEqualTo("bb36a859-a8a3-512f-8cca-817d924bd33e");
        assertThat(DONE).contains("\"workOrderId\":\"bb36a859-a8a3-512f-8cca-817d924bd33e\"");
        assertThat(only().it()).satisfies(order -> {
            assertThat(order.kind()).isEqualTo(Kind.FINDING);
            assertThat(order.sourceId()).isEqualTo("plan-1");
            assertThat(order.faultId()).isNull();
            assertThat(order.costBearer()).isEqualTo("unit-1");
        });
    }

    /** Also long after: what was done with it meanwhile stands. */
    @Test
    void told_again_it_stays_one_and_as_it_is() {
        plan(16, ofPrinter(DONE));
        orders.change(only().id(), act("m1"), Steps.assign("t1", act("m1")));
        plan(16, ofPrinter(DONE));

        assertThat(only().it().state()).isEqualTo(OrderState.ASSIGNED);
        assertThat(orders.events(OrderEvent.Opened.class)).hasSize(1);
    }

    @Test
    void each_item_and_each_run_has_its_own_in_whatever_order_they_come() {
        String second = DONE.replace("7f4726e8-7d74-59fe-9d8c-499a25b80c51", "7f4726e8-7d74-59fe-9d8c-000000000002");
        String two = second.replace("{\"itemId\":\"fuser\"", "{\"itemId\":\"rollers\"},{\"itemId\":\"fuser\"");

        plan(32, ofPrinter(two));
        plan(16, ofPrinter(DONE));
        plan(32, ofPrinter(two));

        assertThat(orders.count(Query.all())).isEqualTo(3);
    }

    @Test
    void what_passed_and_all_else_of_a_plan_opens_nothing() {
        plan(16, ofPrinter(DONE).replaceAll("\"failed\":\\[.*?]", "\"failed\":[]"));
        for (String name : List.of("due", "overdue", "defined", "retired")) {
            listener.onPlan(Heard.record(
                    "p",
                    "io.guichet.equipment.plan." + name + ".v1",
                    16,
                    Contracts.event("equipment.plan." + name + ".v1")));
        }

        assertThat(orders.count(Query.all())).isZero();
    }

    @Test
    void a_finding_about_a_device_opens_one_work_order() {
        finding("raised", about(printer));
        finding("raised", about(printer));

        assertThat(only().it()).satisfies(order -> {
            assertThat(order.kind()).isEqualTo(Kind.FINDING);
            assertThat(order.sourceId()).isEqualTo("5b688c95-cf36-53d0-b329-cfc21e6dcac4");
            assertThat(order.openedAt()).isEqualTo("2026-11-23T01:00:00Z");
            assertThat(order.openedBy()).isEqualTo("guichet");
        });
    }

    /** The page takes what is printed on the device: nobody there knows its id. */
    @ParameterizedTest
    @ValueSource(strings = {"PRN-7", "prn-7"})
    void a_finding_names_a_device_by_its_label(String label) {
        String other = control.register.printerAt("PRN-7", "w2").id();

        finding("raised", about(label));
        finding("raised", about(label));

        assertThat(only().it().assetId()).isEqualTo(other);
        assertThat(unknownAssets()).isZero();
    }

    @Test
    void a_finding_about_people_and_its_later_steps_open_nothing() {
        finding("raised", RAISED);
        finding("corrected", Contracts.event("audit.finding.corrected.v1"));

        assertThat(orders.count(Query.all())).isZero();
        assertThat(unknownAssets()).isZero();
    }

    @Test
    void an_asset_that_nobody_registered_is_counted_and_holds_up_nothing() {
        finding("raised", about("no-such-asset"));
        plan(16, DONE);
        finding("raised", about(printer));

        assertThat(unknownAssets()).isEqualTo(2);
        assertThat(only().it().assetId()).isEqualTo(printer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "{\"findingId\":\"f\",\"assetId\":{},\"at\":\"2026-11-23T01:00:00Z\"}"})
    void what_nobody_can_read_is_put_aside(String data) {
        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> finding("raised", data));
        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> plan(16, data));
    }

    private void plan(long seq, String data) {
        listener.onPlan(Heard.record("plan-1", "io.guichet.equipment.plan.done.v1", seq, data));
    }

    private void finding(String step, String data) {
        listener.onFinding(Heard.record("f", "io.guichet.audit.finding." + step + ".v1", 16, data));
    }

    private String ofPrinter(String done) {
        return done.replace("\"printer-1\"", "\"" + printer + "\"");
    }

    private static String about(String assetId) {
        return RAISED.replace("\"assetId\":null", "\"assetId\":\"" + assetId + "\"");
    }

    private double unknownAssets() {
        return meters.counter("guichet.equipment.followups.unknown.asset").count();
    }

    private Kept<WorkOrder> only() {
        assertThat(orders.count(Query.all())).isEqualTo(1);
        return orders.list(Query.all()).getFirst();
    }
}
