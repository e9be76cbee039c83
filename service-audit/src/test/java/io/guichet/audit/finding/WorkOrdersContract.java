package io.guichet.audit.finding;

import static io.guichet.audit.finding.WorkOrder.State.ASSIGNED;
import static io.guichet.audit.finding.WorkOrder.State.DONE;
import static io.guichet.audit.finding.WorkOrder.State.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of work orders promises. */
public abstract class WorkOrdersContract {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private final String finding = Ids.next();
    private final String order = Ids.next();

    protected abstract WorkOrders orders();

    @Test
    void the_newest_state_counts_whatever_comes_when() {
        orders().opened(order, finding, 16, NINE);
        assertThat(orders().of(List.of(finding))).containsExactly(new WorkOrder(order, finding, OPENED, NINE));
        orders().moved(order, DONE, 48, NINE.plusSeconds(48));
        orders().moved(order, ASSIGNED, 32, NINE.plusSeconds(32));
        orders().moved(order, DONE, 48, NINE.plusSeconds(48));
        orders().opened(order, finding, 16, NINE);

        assertThat(orders().of(List.of(finding)))
                .containsExactly(new WorkOrder(order, finding, DONE, NINE.plusSeconds(48)));
    }

    @Test
    void an_opening_that_comes_late_is_no_step_back() {
        orders().moved(order, ASSIGNED, 32, NINE.plusSeconds(32));
        assertThat(orders().of(List.of(finding))).isEmpty();
        orders().opened(order, finding, 16, NINE);

        assertThat(orders().of(List.of(finding, "none")))
                .containsExactly(new WorkOrder(order, finding, ASSIGNED, NINE.plusSeconds(32)));
        assertThat(orders().of(List.of("none"))).isEmpty();
        assertThat(orders().of(List.of())).isEmpty();
    }
}
