package io.guichet.queue.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @Test
    void a_code_is_a_code() {
        assertThat(Reason.of("shift-over")).isEqualTo(new Reason("shift-over", null));
        assertThat(Reason.of("shift-over").words()).isEqualTo("shift-over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"吃饭", "Shift over", "x", "a reason"})
    void words_stay_words(String given) {
        assertThat(Reason.of(given).words()).isEqualTo(given);
    }

    @Test
    void words_go_out_as_other() {
        assertThat(Reason.of("找张三").code()).isEqualTo("other");
        assertThat(new Reason("meeting", "找张三").code()).isEqualTo("meeting");
        assertThat(new Reason("meeting", "找张三").words()).isEqualTo("找张三");
    }

    @Test
    void a_reason_has_1_to_200_characters() {
        assertThat(Reason.of("因".repeat(200)).words()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of("因".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("Not A Code", null));
    }
}
