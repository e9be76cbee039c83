package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.queue.organisation.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of kept sessions promises. */
public abstract class KeptSessionsContract {

    private static final KeptSession MORNING = kept("morning", "09:00", "12:00");
    private static final KeptSession NOON = kept("noon", "11:30", "13:00");

    /** An empty one for each test. */
    protected abstract KeptSessions sessions();

    @Test
    void sessions_come_back_for_the_time_they_were_there() {
        sessions().add(NOON);
        sessions().add(MORNING);

        assertThat(during("08:00", "14:00")).containsExactly(MORNING, NOON);
        assertThat(during("12:00", "14:00")).containsExactly(NOON);
        assertThat(during("08:00", "09:00")).isEmpty();
        assertThat(during("13:00", "14:00")).isEmpty();
        assertThat(sessions().during("hall-1", new Span(at("08:00"), at("14:00"))))
                .isEmpty();
    }

    @Test
    void the_same_session_twice_is_once() {
        sessions().add(MORNING);
        sessions().add(MORNING);

        assertThat(during("08:00", "14:00")).containsExactly(MORNING);
    }

    private List<KeptSession> during(String from, String until) {
        return sessions().during("hall-2", new Span(at(from), at(until)));
    }

    private static KeptSession kept(String id, String from, String until) {
        return new KeptSession(
                id,
                "w1",
                "hall-2",
                "s1",
                at(from),
                at(until),
                List.of(new Pause("break", at("11:40"), at("11:45"))),
                at("12:00"));
    }
}
