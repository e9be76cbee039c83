package io.guichet.audit.finding.kafka;

import static io.guichet.audit.finding.WorkOrder.State.ASSIGNED;
import static io.guichet.audit.finding.WorkOrder.State.OPENED;
import static io.guichet.audit.finding.WorkOrder.State.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.Contracts;
import io.guichet.audit.Heard;
import io.guichet.audit.finding.InMemoryWorkOrders;
import io.guichet.audit.finding.WorkOrder;
import io.guichet.platform.inbox.PoisonEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Flow 6, from the samples that the equipment service sends. */
class WorkOrderListenerTest {

    private static final String OPENED_FOR = """
            {"workOrderId":"work-order-1","assetId":"asset-1","hallId":"hall-1","kind":"FINDING","faultId":null,
             "sourceId":"finding-1","by":"equipment","at":"2026-03-02T01:00:00Z"}""";

    private final InMemoryWorkOrders orders = new InMemoryWorkOrders();
    private final WorkOrderListener listener = new WorkOrderListener(orders);

    @Test
    void a_finding_is_followed_from_the_order_to_its_verification() {
        hear("opened", 16, OPENED_FOR);
        assertThat(state()).isEqualTo(OPENED);
        hear("assigned", 32, Contracts.event("equipment.work-order.assigned.v1"));
        assertThat(state()).isEqualTo(ASSIGNED);
        hear("verified", 96, Contracts.event("equipment.work-order.verified.v1"));
        hear("started", 48, Contracts.event("equipment.work-order.started.v1"));
        hear("held", 64, Contracts.event("equipment.work-order.held.v1"));
        hear("done", 80, Contracts.event("equipment.work-order.done.v1"));
        hear("opened", 16, OPENED_FOR);

        assertThat(state()).isEqualTo(VERIFIED);
    }

    @Test
    void faults_and_plans_are_none_of_ours_and_what_is_no_order_is_put_aside() {
        hear("opened", 16, Contracts.event("equipment.work-order.opened.v1"));
        hear("estimated", 17, "{}");
        assertThat(orders.of(List.of("finding-1", "fault-1"))).isEmpty();
        for (String data : List.of("{}", "null", "[]")) {
            assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> hear("done", 80, data));
        }
    }

    private WorkOrder.State state() {
        return orders.of(List.of("finding-1")).getFirst().state();
    }

    private void hear(String name, long seq, String data) {
        listener.heard(Heard.record("work-order-1", "io.guichet.equipment.work-order." + name + ".v1", seq, data));
    }
}
