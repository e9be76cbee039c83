package io.guichet.equipment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5545 as far as maintenance needs it (S5). */
class RecurrenceTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;INTERVAL=10, 2026-01-31, 2026-02-10",
        "FREQ=WEEKLY;BYDAY=MO, 2026-01-31, 2026-02-02",
        // A month without a 31st is passed over, as the RFC says.
        "FREQ=MONTHLY, 2026-01-31, 2026-03-31",
        "FREQ=MONTHLY;BYMONTHDAY=-1, 2026-01-31, 2026-02-28",
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO, 2026-01-31, 2026-04-06",
        "FREQ=YEARLY, 2026-01-31, 2027-01-31",
        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1, 2027-12-31, 2028-06-01",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29, 2026-01-31, 2028-02-29"
    })
    void the_next_day_is_the_first_after_the_last(String rrule, LocalDate last, LocalDate next) {
        assertThat(Recurrence.after(rrule, START, last)).isEqualTo(next);
    }

    @Test
    void the_start_counts_only_if_the_rule_names_it() {
        assertThat(Recurrence.after("FREQ=MONTHLY;BYMONTHDAY=31", START, START.minusDays(1)))
                .isEqualTo(START);
        assertThat(Recurrence.after("FREQ=MONTHLY;BYMONTHDAY=5", START, START.minusDays(1)))
                .isEqualTo("2026-02-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "monthly",
                "FREQ=SECONDLY",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=3",
                "FREQ=DAILY;COUNT=3",
                "FREQ=DAILY;UNTIL=20270101",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=99999999999",
                "FREQ=DAILY;INTERVAL=20000",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;FOO=1",
                "{\"$gt\":1}"
            })
    void a_rule_that_nobody_can_follow_is_refused(String rrule) {
        assertThatIllegalArgumentException().isThrownBy(() -> Recurrence.check(rrule, START));
    }

    @Test
    void a_rule_has_200_characters_at_most() {
        String long200 = "FREQ=DAILY;BYMONTHDAY=" + "1,".repeat(88) + "10";
        assertThat(long200).hasSize(200);
        Recurrence.check(long200, START);
        assertThatIllegalArgumentException().isThrownBy(() -> Recurrence.check(long200 + ",2", START));
    }
}
