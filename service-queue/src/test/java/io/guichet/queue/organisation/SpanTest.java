package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    private static final Span MORNING = new Span(at("09:00"), at("12:00"));

    @Test
    void it_includes_its_beginning_and_not_its_end() {
        assertThat(MORNING.includes(at("09:00"))).isTrue();
        assertThat(MORNING.includes(at("12:00"))).isFalse();
    }

    @Test
    void two_that_touch_have_nothing_in_common() {
        assertThat(MORNING.and(new Span(at("12:00"), at("13:00")))).isEmpty();
        assertThat(MORNING.and(new Span(at("11:00"), at("13:00")))).contains(new Span(at("11:00"), at("12:00")));
        assertThat(MORNING.and(MORNING)).contains(MORNING);
    }

    @Test
    void it_does_not_run_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(at("12:00"), at("09:00")));
    }
}
