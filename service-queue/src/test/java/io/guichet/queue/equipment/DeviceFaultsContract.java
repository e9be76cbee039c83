package io.guichet.queue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of faults promises. */
public abstract class DeviceFaultsContract {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    /** An empty one for each test. */
    protected abstract DeviceFaults faults();

    @Test
    void critical_faults_of_a_window_stand_until_each_is_repaired() {
        report("f2", "w1", true);
        report("f1", "w1", true);
        report("f3", "w1", false);
        report("f4", null, true);
        report("f5", "w2", true);

        assertThat(faults().at("w1")).containsExactly("f1", "f2");
        assertThat(faults().faultyWindows()).containsExactlyInAnyOrder("w1", "w2");

        faults().repaired("f1", NOON);
        assertThat(faults().at("w1")).containsExactly("f2");
        faults().repaired("f2", NOON);
        assertThat(faults().at("w1")).isEmpty();
        assertThat(faults().faultyWindows()).containsExactly("w2");
    }

    @Test
    void repeats_and_disorder_change_nothing() {
        faults().repaired("f1", NOON);
        report("f1", "w1", true);
        report("f1", "w1", true);
        assertThat(faults().at("w1")).isEmpty();

        report("f2", "w1", true);
        faults().repaired("f2", NOON);
        faults().repaired("f2", NOON.plusSeconds(9));
        report("f2", "w1", true);
        assertThat(faults().at("w1")).isEmpty();
    }

    @Test
    void a_fault_that_turns_out_critical_stays_so() {
        report("f1", "w1", false);
        assertThat(faults().at("w1")).isEmpty();
        report("f1", "w1", true);
        report("f1", "w1", false);

        assertThat(faults().at("w1")).containsExactly("f1");
    }

    private void report(String id, @Nullable String window, boolean critical) {
        faults().reported(new FaultReport(id, "printer-7", "hall-2", window, critical, NOON));
    }
}
