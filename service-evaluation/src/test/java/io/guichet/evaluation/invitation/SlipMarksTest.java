package io.guichet.evaluation.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipMarksTest {

    @ParameterizedTest
    @CsvSource({"A005,A005", "a5,A005", "A-5,A005", "b 012,B012", "Z1234,Z1234", " c7 ,C007"})
    void a_number_counts_however_it_is_written(String typed, String printed) {
        assertThat(new SlipMarks(typed, "123456").number()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "A", "A0", "AA5", "A1234567", "A5; drop", "号5"})
    void what_is_no_number_is_refused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SlipMarks(typed, "123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12a456", "１２３４５６"})
    void what_is_no_code_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SlipMarks("A005", code));
        assertThat(new SlipMarks("A005", " 123 456 ").code()).isEqualTo("123456");
    }

    /** The queue prints the same digits: its TrackingTokensTest has the same two. */
    @Test
    void the_code_follows_from_the_hash_as_the_queue_counts_it() {
        assertThat(TrackingTokenHash.of("slip-of-ticket-1").ratingCode()).isEqualTo("296793");
        assertThat(TrackingTokenHash.of("AAAAAAAAAAAAAAAAAAAAAA").ratingCode()).isEqualTo("059026");
    }
}
