package io.guichet.queue.window;

import static io.guichet.queue.window.WindowFixture.BREAK;
import static io.guichet.queue.window.WindowFixture.CLERK;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.SUPERVISOR;
import static io.guichet.queue.window.WindowFixture.closed;
import static io.guichet.queue.window.WindowFixture.leave;
import static io.guichet.queue.window.WindowFixture.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.staff.StaffFixture;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of windows promises. */
public abstract class WindowsContract {

    private static final Instant HALF_PAST = NINE.plusSeconds(1800);

    /** An empty one for each test. */
    protected abstract Windows windows();

    @Test
    void a_window_comes_back_in_every_state() {
        ServiceWindow window = same(add(closed("w1")));
        window = same(signIn(window, "s1"));
        window = same(windows().save(window.approveClosing("m1", Reason.of("吃饭"), NINE)));
        window = same(windows().save(window.suspend(Reason.of("开会"), leave(CLERK, null), NINE)));
        window = same(windows().save(window.resume(CLERK, HALF_PAST)));
        window = same(windows().save(window.noteUnattended(NINE, HALF_PAST)));
        window = same(windows().save(window.redefine(numbered("w1", "7"))));
        window = same(windows().save(window.close(BREAK, leave(SUPERVISOR, null), false, HALF_PAST)));

        assertThat(window).isEqualTo(numbered("w1", "7").at(8));
    }

    @Test
    void a_person_sits_at_one_window() {
        signIn(add(closed("w1")), "s1");
        ServiceWindow second = add(closed("w2"));

        assertThatExceptionOfType(WindowRefusal.AlreadySignedInElsewhere.class).isThrownBy(() -> signIn(second, "s1"));
        assertThat(windows().find("w2")).isEqualTo(second);
        assertThat(signIn(second, "s2").state()).isEqualTo(WindowState.OPEN);
    }

    @Test
    void a_person_who_left_may_sit_elsewhere() {
        ServiceWindow first = signIn(add(closed("w1")), "s1");
        windows().save(first.close(BREAK, leave(SUPERVISOR, null), false, HALF_PAST));

        assertThat(signIn(add(closed("w2")), "s1").state()).isEqualTo(WindowState.OPEN);
        assertThat(windows().staffedBy("s1").map(ServiceWindow::id)).contains("w2");
    }

    @Test
    void of_many_sign_ins_at_once_one_is_taken() throws Exception {
        IntStream.range(0, 16).forEach(number -> add(closed("w" + number)));
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            var attempts = IntStream.range(0, 16)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> {
                        try {
                            signIn(windows().find("w" + number), "s1");
                            taken.incrementAndGet();
                        } catch (WindowRefusal.AlreadySignedInElsewhere elsewhere) {
                            refused.incrementAndGet();
                        }
                    }))
                    .toList();
            for (Future<?> attempt : attempts) attempt.get();
        }

        assertThat(taken).hasValue(1);
        assertThat(refused).hasValue(15);
        assertThat(windows().open()).hasSize(1);
    }

    @Test
    void the_windows_of_a_hall_come_in_order_of_their_numbers() {
        add(numbered("a", "10"));
        add(numbered("b", "2"));
        add(numbered("c", "1"));

        assertThat(windows().ofHall("hall-2")).extracting(ServiceWindow::number).containsExactly("1", "2", "10");
        assertThat(windows().ofHall("hall-9")).isEmpty();
    }

    @Test
    void only_open_windows_are_open() {
        signIn(add(numbered("a", "10")), "s1");
        signIn(add(numbered("b", "2")), "s2");
        ServiceWindow away = signIn(add(numbered("c", "3")), "s3");
        windows().save(away.suspend(BREAK, leave(SUPERVISOR, null), HALF_PAST));
        add(numbered("d", "4"));

        assertThat(windows().openIn("hall-2")).extracting(ServiceWindow::id).containsExactly("b", "a");
        assertThat(windows().open()).extracting(ServiceWindow::id).containsExactlyInAnyOrder("a", "b");
        assertThat(windows().openIn("hall-1")).isEmpty();
        assertThat(windows().staffedBy("s3").map(ServiceWindow::id)).contains("c");
        assertThat(windows().staffedBy("s4")).isEmpty();
    }

    @Test
    void a_window_that_is_not_there_is_not_found() {
        assertThat(windows().known("w9")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> windows().find("w9"));
    }

    @Test
    void a_lost_race_is_stale() {
        ServiceWindow first = add(closed("w1"));
        signIn(first, "s1");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> add(closed("w1")));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> signIn(first, "s2"));
    }

    @Test
    void a_change_without_events_writes_nothing() {
        ServiceWindow stored = add(closed("w1"));

        assertThat(windows().save(Change.none(stored))).isEqualTo(stored);
        assertThat(windows().find("w1").version()).isEqualTo(1);
    }

    private ServiceWindow same(ServiceWindow written) {
        assertThat(windows().find(written.id())).isEqualTo(written);
        return written;
    }

    private ServiceWindow add(ServiceWindow window) {
        return windows().add(Change.of(window, new WindowEvent.Defined(window)));
    }

    private ServiceWindow signIn(ServiceWindow window, String staffId) {
        return windows()
                .save(window.open(
                        StaffFixture.qualified(staffId),
                        Set.of(),
                        HallFixture.postedHall(),
                        null,
                        "session-of-" + staffId,
                        NINE));
    }
}
