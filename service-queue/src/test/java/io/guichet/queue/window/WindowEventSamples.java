package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.CLERK;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.SUPERVISOR;
import static io.guichet.queue.window.WindowFixture.leave;

import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.staff.StaffFixture;
import java.util.Set;
import java.util.stream.Stream;

/** One of each event, made by the commands themselves, with reasons in words. */
public final class WindowEventSamples {

    private static final Reason WORDS = Reason.of("去找张三开会");

    private WindowEventSamples() {}

    public static Stream<WindowEvent> all() {
        ServiceWindow closed = WindowFixture.closed("w1");
        ServiceWindow open = opened(closed).after();
        ServiceWindow back =
                WindowFixture.suspended("w1").resume(CLERK, at("09:45")).after();
        return Stream.of(
                        closed.redefine(WindowFixture.numbered("w1", "7")),
                        opened(closed),
                        open.suspend(WORDS, leave(CLERK, null), at("09:30")),
                        WindowFixture.suspended("w1").resume(CLERK, at("09:45")),
                        open.approveClosing("m1", WORDS, at("11:00")),
                        back.noteLeftOpen(at("10:30"), at("11:01"))
                                .after()
                                .close(Reason.of("shift-over"), leave(SUPERVISOR, null), false, at("11:10")),
                        open.noteLeftOpen(at("17:00"), at("17:31")),
                        open.noteUnattended(NINE, at("09:11")))
                .map(change -> change.events().getFirst());
    }

    public static SecondSession refused() {
        return new SecondSession("attempt-1", "s1", "hall-2", "w2", "w1", at("09:20"));
    }

    public static Permit permit() {
        return WindowFixture.permitFor("s1");
    }

    private static io.guichet.platform.domain.Change<ServiceWindow, WindowEvent> opened(ServiceWindow window) {
        return window.open(StaffFixture.qualified("s1"), Set.of(), HallFixture.postedHall(), null, "session-1", NINE);
    }
}
