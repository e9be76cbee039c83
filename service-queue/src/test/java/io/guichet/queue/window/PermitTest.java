package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.permitFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.queue.organisation.Span;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitTest {

    @ParameterizedTest
    @CsvSource({"18:59:59,false", "19:00:00,true", "19:59:59,true", "20:00:00,false"})
    void it_allows_work_from_its_beginning_to_before_its_end(String time, boolean allowed) {
        assertThat(permitFor("s1").allows("s1", "w1", at(time))).isEqualTo(allowed);
    }

    @Test
    void it_allows_one_person_or_anyone_at_one_window() {
        assertThat(permitFor("s1").allows("s2", "w1", at("19:30"))).isFalse();
        assertThat(permitFor(null).allows("s2", "w1", at("19:30"))).isTrue();
        assertThat(permitFor(null).allows("s2", "w2", at("19:30"))).isFalse();
    }

    @Test
    void it_lasts_a_day_at_most() {
        assertThat(during(NINE, NINE.plus(Duration.ofDays(1))).during().length())
                .isEqualTo(Duration.ofDays(1));
        refused(NINE, NINE);
        refused(NINE, NINE.plus(Duration.ofDays(1)).plusMillis(1));
    }

    @Test
    void it_is_neither_over_when_granted_nor_years_ahead() {
        refused(NINE.minusSeconds(60), NINE);
        refused(NINE.plus(Duration.ofDays(367)), NINE.plus(Duration.ofDays(367)).plusSeconds(60));
        refused(Instant.MAX.minusSeconds(60), Instant.MAX);
    }

    private static void refused(Instant from, Instant until) {
        assertThatIllegalArgumentException().isThrownBy(() -> during(from, until));
    }

    private static Permit during(Instant from, Instant until) {
        return new Permit("p", "hall-2", "w1", null, new Span(from, until), Reason.of("review"), "m1", NINE);
    }
}
