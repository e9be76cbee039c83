package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.BREAK;
import static io.guichet.queue.window.WindowFixture.CLERK;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.SUPERVISOR;
import static io.guichet.queue.window.WindowFixture.closed;
import static io.guichet.queue.window.WindowFixture.openBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.MinimumOpen;
import io.guichet.queue.organisation.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suspending, resuming and closing, as the hall's state allows it. */
class LeaveWindowTest {

    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryPermits permits = new InMemoryPermits();
    private final KnownActivity activity = new KnownActivity();
    private final TurnableClock clock = new TurnableClock(NINE);
    private final Leaves leaves = new Leaves(halls, windows, new InMemoryDepartures());
    private final CloseWindow closeWindow = new CloseWindow(windows, leaves, activity, clock);
    private final SuspendWindow suspendWindow = new SuspendWindow(windows, leaves, clock);
    private final ResumeWindow resumeWindow =
            new ResumeWindow(windows, new FaultStop(windows, new KnownFaults(), clock), clock);
    private final ApproveClosing approveClosing = new ApproveClosing(windows, clock);

    @BeforeEach
    void two_open_windows_of_which_one_must_stay() {
        halls.given(HallFixture.hallWith(
                HallFixture.minimum(new MinimumOpen("p", LocalTime.of(9, 0), LocalTime.of(12, 0), 1))));
        windows.given(openBy("s1", closed("w1")));
        windows.given(openBy("s2", closed("w2")));
    }

    @Test
    void the_last_but_one_may_leave_for_a_while_and_the_last_may_not() {
        assertThat(suspend("w1", CLERK).state()).isEqualTo(WindowState.SUSPENDED);

        assertThatExceptionOfType(WindowRefusal.ApprovalNeeded.class)
                .isThrownBy(() -> suspend("w2", new Actor("s2", false)))
                .withMessageContaining("Only 0 of at least 1");

        resumeWindow.resume("w1", CLERK, version -> {});
        assertThat(suspend("w2", new Actor("s2", false)).state()).isEqualTo(WindowState.SUSPENDED);
    }

    @Test
    void leave_given_before_is_used_up_by_closing() {
        assertThatExceptionOfType(WindowRefusal.ApprovalNeeded.class).isThrownBy(() -> close("w1", CLERK));

        approveClosing.approve("w1", BREAK, "m1", version -> {});

        assertThat(close("w1", CLERK).state()).isEqualTo(WindowState.CLOSED);
        assertThat(windows.find("w1").approval()).isNull();
    }

    @Test
    void a_supervisor_closes_without_leave_and_after_hours_anybody_does() {
        assertThat(close("w1", SUPERVISOR).state()).isEqualTo(WindowState.CLOSED);
        clock.set(at("17:00"));
        assertThat(close("w2", new Actor("s2", false)).state()).isEqualTo(WindowState.CLOSED);
    }

    @Test
    void a_window_with_a_visitor_does_not_close() {
        activity.holds("w1");

        assertThatExceptionOfType(WindowRefusal.HoldsTicket.class).isThrownBy(() -> close("w1", SUPERVISOR));
        assertThat(windows.find("w1").state()).isEqualTo(WindowState.OPEN);
    }

    @Test
    void the_same_intent_grants_one_permit() {
        GrantPermit grantPermit = new GrantPermit(permits, windows, clock);
        Span evening = new Span(at("19:00"), at("20:00"));

        grantPermit.grant("intent-1", "w1", "s1", evening, BREAK, "m1");
        grantPermit.grant("intent-1", "w1", "s1", evening, BREAK, "m1");

        assertThat(permits.all())
                .containsExactly(new Permit("intent-1", "hall-2", "w1", "s1", evening, BREAK, "m1", NINE));
    }

    /** Two windows, of which one must stay: of two who leave in one instant one is told to ask. */
    @Test
    void two_who_leave_at_once_do_not_both_pass_the_minimum() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int round = 0; round < 60; round++) {
                InMemoryWindows many = new InMemoryWindows();
                for (int window = 1; window <= 16; window++) {
                    many.given(openBy("c" + window, closed("m" + window)));
                }
                Leaves together = new Leaves(halls, many, new InMemoryDepartures());
                SuspendWindow leaving = new SuspendWindow(many, together, clock);
                List<Callable<Boolean>> clerks = new ArrayList<>();
                for (int window = 1; window <= 16; window++) {
                    String id = "m" + window;
                    Actor clerk = new Actor("c" + window, false);
                    clerks.add(() -> {
                        try {
                            leaving.suspend(id, BREAK, clerk, version -> {});
                            return true;
                        } catch (WindowRefusal.ApprovalNeeded stay) {
                            return false;
                        }
                    });
                }

                int left = 0;
                for (Future<Boolean> one : threads.invokeAll(clerks)) {
                    if (one.get()) left++;
                }

                assertThat(left).isEqualTo(15);
                assertThat(many.openIn("hall-2")).hasSize(1);
            }
        }
    }

    private ServiceWindow close(String windowId, Actor actor) {
        return closeWindow.close(windowId, BREAK, actor, version -> {});
    }

    private ServiceWindow suspend(String windowId, Actor actor) {
        return suspendWindow.suspend(windowId, BREAK, actor, version -> {});
    }
}
