package io.guichet.queue.window;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.staff.StaffFixture;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Windows of hall-2, which serve the items p and q. */
public final class WindowFixture {

    public static final Instant NINE = HallFixture.NINE;
    public static final Actor CLERK = new Actor("s1", false);
    public static final Actor SUPERVISOR = new Actor("m1", true);
    public static final Reason BREAK = Reason.of("break");

    private WindowFixture() {}

    public static ServiceWindow closed(String id) {
        return numbered(id, "1");
    }

    public static ServiceWindow numbered(String id, String number) {
        return ServiceWindow.closed(
                id, "hall-2", "unit-1", number, new Words(number + "号窗口", "Window " + number), Set.of("p", "q"));
    }

    /** By this person at nine. */
    public static ServiceWindow openBy(String staffId, ServiceWindow window) {
        return window.open(
                        StaffFixture.qualified(staffId),
                        Set.of(),
                        HallFixture.postedHall(),
                        null,
                        "session of " + staffId,
                        NINE)
                .after();
    }

    /** By s1 at nine. */
    public static ServiceWindow open(String id) {
        return openBy("s1", closed(id));
    }

    /** By s1 since nine, suspended since half past. */
    public static ServiceWindow suspended(String id) {
        return open(id).suspend(BREAK, leave(CLERK, null), NINE.plusSeconds(1800))
                .after();
    }

    /** For tests of other features: the decision that a supervisor closes it. */
    public static Change<ServiceWindow, WindowEvent> close(ServiceWindow window, Instant now) {
        return window.close(BREAK, leave(SUPERVISOR, null), false, now);
    }

    public static Leave leave(Actor actor, @Nullable Shortfall shortfall) {
        return new Leave(actor, HallFixture.postedHall(), shortfall);
    }

    /** For window w1, from seven to eight in the evening. */
    public static Permit permitFor(@Nullable String staffId) {
        return new Permit(
                "permit-1",
                "hall-2",
                "w1",
                staffId,
                new Span(HallFixture.at("19:00"), HallFixture.at("20:00")),
                Reason.of("annual-review"),
                "m1",
                NINE);
    }
}
