package io.guichet.queue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.queue.organisation.Span;
import io.guichet.queue.window.Permit;
import io.guichet.queue.window.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every memory of heard permits promises (C8). */
public abstract class HeardPermitsContract {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    /** An empty one for each test. */
    protected abstract HeardPermits permits();

    @Test
    void a_permit_holds_for_its_person_place_and_time() {
        Permit own = permit("p1", "s1");
        permits().granted(own);
        permits().granted(own);

        assertThat(permits().valid("s1", "w1", NINE)).contains(own);
        assertThat(permits().valid("s1", "w1", NINE.plusSeconds(3599))).contains(own);
        assertThat(permits().valid("s1", "w1", NINE.plusSeconds(3600))).isEmpty();
        assertThat(permits().valid("s1", "w1", NINE.minusMillis(1))).isEmpty();
        assertThat(permits().valid("s2", "w1", NINE)).isEmpty();
        assertThat(permits().valid("s1", "w2", NINE)).isEmpty();
        permits().granted(permit("p2", null));
        assertThat(permits().valid("s2", "w1", NINE).map(Permit::id)).contains("p2");
    }

    @Test
    void withdrawn_stays_withdrawn_whatever_comes_first() {
        permits().granted(permit("p1", "s1"));
        permits().withdrawn("p1", NINE);
        permits().withdrawn("p1", NINE);
        permits().granted(permit("p1", "s1"));
        permits().withdrawn("p2", NINE);
        permits().granted(permit("p2", "s1"));

        assertThat(permits().valid("s1", "w1", NINE)).isEmpty();
    }

    private static Permit permit(String id, @Nullable String staffId) {
        Span during = new Span(NINE, NINE.plusSeconds(3600));
        return new Permit(id, "hall-2", "w1", staffId, during, Reason.of("after-hours"), "m1", NINE);
    }
}
