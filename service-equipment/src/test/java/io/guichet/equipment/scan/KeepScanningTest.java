package io.guichet.equipment.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.equipment.device.DeviceFixture;
import io.guichet.equipment.device.InMemoryDevices;
import io.guichet.equipment.plan.PlanFixture;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Refused;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** C9: periodic scan of office and window computers. */
class KeepScanningTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final TurnableClock clock = new TurnableClock(PlanFixture.NINE);
    private final InMemoryShelf<ScanDuty, ScanEvent> duties = new InMemoryShelf<>("virus scan plan");
    private final InMemoryDevices devices =
            new InMemoryDevices(DeviceFixture.printer("a"), DeviceFixture.at("far", "hall-2", "x1"));
    private final KeepScanning scanning = new KeepScanning(duties, devices, clock);

    @Test
    void a_plan_covers_the_devices_of_a_category_in_a_hall() {
        assertThat(scanning.plan("hall-1", "PRINTER", 7, act())).isEqualTo(1);
        assertThat(duties.find("a").it().dueAt()).isEqualTo(PlanFixture.NINE.plus(WEEK));
        assertThat(duties.known("far")).isEmpty();
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> scanning.plan("hall-1", "PHONE", 7, act()));
    }

    @Test
    void the_same_plan_again_covers_what_came_later_and_changes_nothing_else() {
        scanning.plan("hall-1", "PRINTER", 7, act());
        devices.put(DeviceFixture.printer("b"));
        clock.turn(Duration.ofDays(1));
        assertThat(scanning.plan("hall-1", "PRINTER", 7, act())).isEqualTo(2);

        assertThat(duties.events(ScanEvent.Planned.class)).hasSize(2);
        assertThat(duties.find("a").version()).isEqualTo(1);
    }

    @Test
    void another_interval_counts_from_the_last_scan() {
        scanning.plan("hall-1", "PRINTER", 7, act());
        scanning.done("a", result(ScanOutcome.CLEAN, 0), act());
        scanning.plan("hall-1", "PRINTER", 3, act());

        assertThat(duties.find("a").it().dueAt()).isEqualTo(PlanFixture.NINE.plus(Duration.ofDays(3)));
    }

    @Test
    void overdue_is_told_once_from_the_due_moment_on() {
        scanning.plan("hall-1", "PRINTER", 7, act());
        clock.turn(WEEK.minusMillis(1));
        scanning.noteOverdue();
        assertThat(duties.events(ScanEvent.Overdue.class)).isEmpty();

        clock.turn(Duration.ofMillis(1));
        scanning.noteOverdue();
        scanning.noteOverdue();
        assertThat(duties.events(ScanEvent.Overdue.class)).hasSize(1);

        scanning.done("a", result(ScanOutcome.INFECTED, 3), act());
        ScanEvent.Done done = duties.events(ScanEvent.Done.class).getFirst();
        assertThat(done.onTime()).isFalse();
        assertThat(done.nextDueAt()).isEqualTo(clock.instant().plus(WEEK));
    }

    @Test
    void a_scan_that_failed_leaves_the_device_to_be_scanned() {
        scanning.plan("hall-1", "PRINTER", 7, act());
        scanning.done("a", result(ScanOutcome.FAILED, 0), act());

        assertThat(duties.find("a").it().dueAt()).isEqualTo(PlanFixture.NINE.plus(WEEK));
    }

    @Test
    void a_device_without_a_plan_has_no_results() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scanning.done("a", result(ScanOutcome.CLEAN, 0), act()));
    }

    @Test
    void clean_has_no_threats_and_something_found_has() {
        assertThatIllegalArgumentException().isThrownBy(() -> result(ScanOutcome.CLEAN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> result(ScanOutcome.CLEANED, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> result(ScanOutcome.INFECTED, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> result(ScanOutcome.INFECTED, -1));
        result(ScanOutcome.INFECTED, 1);
    }

    @Test
    void an_interval_has_1_to_366_days_and_a_hall_2000_devices() {
        assertThatIllegalArgumentException().isThrownBy(() -> scanning.plan("hall-1", "PRINTER", 0, act()));
        assertThatIllegalArgumentException().isThrownBy(() -> scanning.plan("hall-1", "PRINTER", 367, act()));
        for (int i = 1; i < KeepScanning.MOST_DEVICES; i++) devices.put(DeviceFixture.printer("more-" + i));
        assertThat(scanning.plan("hall-1", "PRINTER", 366, act())).isEqualTo(2_000);
        devices.put(DeviceFixture.printer("one-too-many"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> scanning.plan("hall-1", "PRINTER", 9, act()));
    }

    private ScanResult result(ScanOutcome outcome, int threats) {
        return new ScanResult("ClamAV 1.4", PlanFixture.MONDAY, outcome, threats, "m001", clock.instant());
    }

    private Act act() {
        Instant now = clock.instant();
        return new Act(Ids.next(), "m001", new IfMatch(null), now);
    }
}
