package io.guichet.queue.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HallRulesTest {

    @Test
    void a_hall_that_says_nothing_has_the_usual_rules() {
        HallRules usual = HallRules.defaults();

        assertThat(usual.recallLimit()).isEqualTo(3);
        assertThat(usual.rejoinLimit()).isEqualTo(1);
        assertThat(usual.creditOf("DISABLED")).isEqualTo(Duration.ofMinutes(20));
        assertThat(usual.checkInBefore()).isEqualTo(Duration.ofMinutes(15));
        assertThat(usual.checkInAfter()).isEqualTo(Duration.ofMinutes(10));
        assertThat(usual.creditOf("NORMAL")).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void limits_count_from_0_to_20(int limit) {
        assertThat(rules(limit, Duration.ZERO, "ELDERLY").recallLimit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 21})
    void other_limits_are_not_taken(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> rules(limit, Duration.ZERO, "ELDERLY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT12H"})
    void times_reach_from_0_to_12_hours(Duration time) {
        assertThat(rules(1, time, "ELDERLY").rejoinWithin()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT12H1S", "PT1000000000H"})
    void other_times_are_not_taken(Duration time) {
        assertThatIllegalArgumentException().isThrownBy(() -> rules(1, time, "ELDERLY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elderly", "$set", "A.B"})
    void a_credit_belongs_to_a_class_by_name(String priority) {
        assertThatIllegalArgumentException().isThrownBy(() -> rules(1, Duration.ZERO, priority));
    }

    @ParameterizedTest
    @CsvSource({"08:59,false", "09:00,true", "11:59,true", "12:00,false"})
    void a_minimum_applies_from_its_beginning_to_before_its_end(LocalTime time, boolean applies) {
        assertThat(new MinimumOpen("p", LocalTime.of(9, 0), LocalTime.of(12, 0), 1).appliesAt(time))
                .isEqualTo(applies);
    }

    @Test
    void a_minimum_asks_for_at_least_one_window() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinimumOpen("p", LocalTime.of(9, 0), LocalTime.MIDNIGHT, 0));
    }

    private static HallRules rules(int recallLimit, Duration rejoinWithin, String priority) {
        return new HallRules(
                true,
                recallLimit,
                1,
                rejoinWithin,
                Duration.ZERO,
                Map.of(priority, Duration.ofMinutes(1)),
                List.of(),
                Duration.ZERO,
                Set.of("medical"),
                1,
                rejoinWithin,
                rejoinWithin);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void a_sent_visitor_is_expected_for_1_to_30_days(int days) {
        assertThat(later(Set.of("medical"), days).referralDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31})
    void other_numbers_of_days_are_not_taken(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> later(Set.of("medical"), days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Medical", "two words", "$set"})
    void a_reason_for_urgency_is_a_code(String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> later(Set.of(reason), 3));
    }

    private static HallRules later(Set<String> urgentReasons, int referralDays) {
        return new HallRules(
                true,
                1,
                1,
                Duration.ZERO,
                Duration.ZERO,
                Map.of(),
                List.of(),
                Duration.ZERO,
                urgentReasons,
                referralDays,
                Duration.ZERO,
                Duration.ZERO);
    }
}
