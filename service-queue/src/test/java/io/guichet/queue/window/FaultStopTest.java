package io.guichet.queue.window;

import static io.guichet.queue.window.WindowFixture.CLERK;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.closed;
import static io.guichet.queue.window.WindowFixture.open;
import static io.guichet.queue.window.WindowFixture.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.staff.InMemoryStaff;
import io.guichet.queue.staff.StaffFixture;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Flow 2: a critical fault and the window that it stops. */
class FaultStopTest {

    private final InMemoryWindows windows = new InMemoryWindows();
    private final KnownFaults faults = new KnownFaults();
    private final TurnableClock clock = new TurnableClock(NINE.plusSeconds(2400));
    private final FaultStop faultStop = new FaultStop(windows, faults, clock);
    private final ResumeWindow resumeWindow = new ResumeWindow(windows, faultStop, clock);

    @Test
    void a_fault_suspends_an_open_window_once_and_names_itself() {
        windows.given(open("w1"));
        faults.breakAt("w1", "f1");

        faultStop.stopAt("w1");
        faultStop.stopAt("w1");

        ServiceWindow stopped = windows.find("w1");
        assertThat(stopped.state()).isEqualTo(WindowState.SUSPENDED);
        assertThat(stopped.suspension())
                .isEqualTo(new Suspension(new Reason("device-fault", null), NINE.plusSeconds(2400), "f1"));
        assertThat(stopped.session()).as("the clerk stays signed in").isNotNull();
        assertThat(windows.events())
                .filteredOn(WindowEvent.Suspended.class::isInstance)
                .hasSize(1);
    }

    @Test
    void without_a_fault_and_at_closed_or_suspended_or_unknown_windows_nothing_changes() {
        windows.given(open("w1"));
        windows.given(closed("w2"));
        faults.breakAt("w2", "f2").breakAt("w9", "f9");

        assertThat(faultStop.stopAt("w1")).isEmpty();
        assertThat(faultStop.stopAt("w2").orElseThrow().state()).isEqualTo(WindowState.CLOSED);
        assertThat(faultStop.stopAt("w9")).isEmpty();

        assertThat(windows.events()).noneMatch(WindowEvent.Suspended.class::isInstance);
    }

    @Test
    void a_break_does_not_end_while_a_fault_stands() {
        windows.given(suspended("w1"));
        faults.breakAt("w1", "f1").breakAt("w1", "f2");

        assertThatExceptionOfType(WindowRefusal.DeviceFault.class).isThrownBy(this::resume);
        faults.repair("f1");
        assertThatExceptionOfType(WindowRefusal.DeviceFault.class).isThrownBy(this::resume);
        faults.repair("f2");

        assertThat(resume().state()).isEqualTo(WindowState.OPEN);
        faults.breakAt("w1", "f3");
        assertThat(resume().state()).as("an open window has nothing to resume").isEqualTo(WindowState.OPEN);
    }

    /** Whichever comes first: no window calls people with a device that is out of order. */
    @Test
    void a_fault_in_the_instant_of_opening_wins() throws Exception {
        InMemoryHalls halls = new InMemoryHalls();
        halls.given(HallFixture.postedHall());
        InMemoryStaff staff = new InMemoryStaff();
        OpenWindow openWindow = new OpenWindow(
                windows, staff, halls, new InMemoryPermits(), new InMemorySecondSessions(), faultStop, clock);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 300; round++) {
                String window = "w" + round;
                String clerk = "c" + round;
                windows.given(closed(window));
                staff.given(StaffFixture.qualified(clerk));
                Callable<Object> opening = () -> {
                    try {
                        return openWindow.open(window, clerk, Set.of(), "attempt of " + clerk, version -> {});
                    } catch (WindowRefusal.DeviceFault refused) {
                        return refused;
                    }
                };
                Callable<Object> failing = () -> {
                    faults.breakAt(window, "f of " + window);
                    return faultStop.stopAt(window);
                };
                for (Future<Object> done : threads.invokeAll(List.of(opening, failing))) done.get();

                assertThat(windows.find(window).state()).isNotEqualTo(WindowState.OPEN);
            }
        }
    }

    private ServiceWindow resume() {
        return resumeWindow.resume("w1", CLERK, version -> {});
    }
}
