package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.staff.InMemoryStaff;
import io.guichet.queue.staff.StaffFixture;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenWindowTest {

    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryPermits permits = new InMemoryPermits();
    private final InMemorySecondSessions secondSessions = new InMemorySecondSessions();
    private final TurnableClock clock = new TurnableClock(NINE);
    private final KnownFaults faults = new KnownFaults();
    private final OpenWindow openWindow = new OpenWindow(
            windows, staff, halls, permits, secondSessions, new FaultStop(windows, faults, clock), clock);

    @BeforeEach
    void two_windows_and_two_people() {
        halls.given(HallFixture.postedHall());
        windows.given(closed("w1"));
        windows.given(closed("w2"));
        staff.given(StaffFixture.qualified("s1"));
        staff.given(StaffFixture.untrained("s9"));
    }

    @Test
    void a_person_signs_in_once() {
        ServiceWindow first = open("w1", "s1", "attempt-1");
        ServiceWindow again = open("w1", "s1", "attempt-2");

        assertThat(first.sessionOf("s1").id()).isEqualTo("attempt-1");
        assertThat(again).isEqualTo(first);
        assertThat(first.version()).isEqualTo(2);
        assertThat(windows.events())
                .filteredOn(WindowEvent.Opened.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_window_with_a_faulty_device_opens_only_when_the_last_fault_is_repaired() {
        faults.breakAt("w1", "f1").breakAt("w1", "f2");
        assertThatExceptionOfType(WindowRefusal.DeviceFault.class)
                .isThrownBy(() -> open("w1", "s1", "attempt-1"))
                .withMessageContaining("f1, f2");
        faults.repair("f1");
        assertThatExceptionOfType(WindowRefusal.DeviceFault.class).isThrownBy(() -> open("w1", "s1", "attempt-1"));
        assertThat(windows.find("w1").state()).isEqualTo(WindowState.CLOSED);

        faults.repair("f2");
        assertThat(open("w1", "s1", "attempt-1").state()).isEqualTo(WindowState.OPEN);
        faults.breakAt("w1", "f3");
        assertThat(open("w1", "s1", "attempt-2").session())
                .as("whoever is signed in stays so")
                .isNotNull();
    }

    @Test
    void a_second_window_is_refused_and_remembered() {
        open("w1", "s1", "attempt-1");

        assertThatExceptionOfType(WindowRefusal.AlreadySignedInElsewhere.class)
                .isThrownBy(() -> open("w2", "s1", "attempt-2"))
                .withMessageContaining("w1");

        assertThat(secondSessions.all())
                .containsExactly(new SecondSession("attempt-2", "s1", "hall-2", "w2", "w1", NINE));
        assertThat(windows.find("w2").state()).isEqualTo(WindowState.CLOSED);
    }

    @Test
    void a_refused_attempt_that_comes_again_is_remembered_once() {
        open("w1", "s1", "attempt-1");
        for (int time = 0; time < 2; time++) {
            assertThatExceptionOfType(WindowRefusal.AlreadySignedInElsewhere.class)
                    .isThrownBy(() -> open("w2", "s1", "attempt-2"));
        }

        assertThat(secondSessions.all()).hasSize(1);
    }

    @Test
    void after_closing_the_other_window_is_free() {
        open("w1", "s1", "attempt-1");
        clock.set(at("17:00"));
        windows.save(windows.find("w1")
                .close(WindowFixture.BREAK, WindowFixture.leave(WindowFixture.CLERK, null), false, at("17:00")));
        clock.set(NINE);

        assertThat(open("w2", "s1", "attempt-2").state()).isEqualTo(WindowState.OPEN);
        assertThat(secondSessions.all()).isEmpty();
    }

    @Test
    void a_permit_opens_a_window_in_the_evening() {
        clock.set(at("19:30"));
        assertThatExceptionOfType(WindowRefusal.OutsideOpeningHours.class)
                .isThrownBy(() -> open("w1", "s1", "attempt-1"));

        permits.add(WindowFixture.permitFor(null));
        assertThat(open("w1", "s1", "attempt-2").sessionOf("s1").permitId()).isEqualTo("permit-1");
    }

    @Test
    void who_is_not_trained_or_not_known_does_not_sit_down() {
        assertThatExceptionOfType(WindowRefusal.NotQualified.class).isThrownBy(() -> open("w1", "s9", "attempt-1"));
        assertThatExceptionOfType(WindowRefusal.NotQualified.class).isThrownBy(() -> open("w1", "nobody", "attempt-1"));
    }

    @Test
    void a_window_that_does_not_exist_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open("w9", "s1", "attempt-1"));
    }

    private ServiceWindow open(String windowId, String staffId, String attempt) {
        return openWindow.open(windowId, staffId, Set.of(), attempt, version -> {});
    }
}
