package io.guichet.equipment.figures.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.Contracts;
import io.guichet.equipment.Heard;
import io.guichet.equipment.figures.InMemoryDeviceHistory;
import io.guichet.equipment.figures.Outage;
import io.guichet.platform.inbox.PoisonEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoryListenerTest {

    private static final Instant EARLY = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");
    private static final String VERIFIED = Contracts.event("equipment.work-order.verified.v1");

    private final InMemoryDeviceHistory history = new InMemoryDeviceHistory();
    private final HistoryListener listener = new HistoryListener(history);

    @Test
    void a_fault_is_an_outage_until_it_is_repaired() {
        fault("reported");
        fault("reported");
        Outage stands = history.outages(hall(), EARLY, LATE).getFirst();
        assertThat(stands.down()).isTrue();
        assertThat(stands.until()).isNull();
        fault("repaired");
        assertThat(history.outages(hall(), EARLY, LATE).getFirst().until()).isNotNull();
    }

    @Test
    void only_verified_work_on_a_fault_is_a_repair() {
        work("verified", VERIFIED.replace("\"faultId\":\"fault-1\"", "\"faultId\":null"));
        work("done", Contracts.event("equipment.work-order.done.v1"));
        assertThat(history.repairs("hall-1", EARLY, LATE)).isEmpty();
        work("verified", VERIFIED);
        work("verified", VERIFIED);
        assertThat(history.repairs("hall-1", EARLY, LATE)).singleElement().satisfies(repair -> {
            assertThat(repair.reworks()).isZero();
            assertThat(repair.workOrderId()).isEqualTo("work-order-1");
            assertThat(repair.faultId()).isEqualTo("fault-1");
        });
    }

    @Test
    void what_nobody_can_read_is_put_aside() {
        assertThatExceptionOfType(PoisonEvent.class).isThrownBy(() -> work("verified", "{}"));
    }

    private void fault(String name) {
        String type = "io.guichet.equipment.fault." + name + ".v1";
        listener.onFault(Heard.record("a", type, 16, Contracts.event("equipment.fault." + name + ".v1")));
    }

    private void work(String name, String data) {
        listener.onWorkOrder(Heard.record("o1", "io.guichet.equipment.work-order." + name + ".v1", 16, data));
    }

    private static String hall() {
        return Contracts.event("equipment.fault.reported.v1").replaceAll(".*\"hallId\":\"([^\"]+)\".*", "$1");
    }
}
