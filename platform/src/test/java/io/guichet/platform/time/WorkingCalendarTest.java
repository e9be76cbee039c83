package io.guichet.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.ofChina();

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "2026-11-23, true,  an ordinary Monday",
        "2026-11-22, false, an ordinary Sunday",
        "2024-10-01, false, National Day on a Tuesday",
        "2024-02-18, true,  a Sunday made up for the Spring Festival",
        "2024-10-12, true,  a Saturday made up for National Day",
        "2024-02-12, false, a Monday in the Spring Festival"
    })
    void days_are_worked_as_the_notices_say(LocalDate day, boolean worked, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({
        "2026-11-23, 0, 2026-11-23, false",
        "2026-11-23, 1, 2026-11-24, false",
        "2026-11-20, 1, 2026-11-23, false",
        // 1 to 7 October 2024 are off, Saturday the 12th is made up.
        "2024-09-30, 1, 2024-10-08, false",
        "2024-09-30, 5, 2024-10-12, false",
        "2026-12-30, 3, 2027-01-04, true"
    })
    void limits_skip_days_off_and_count_made_up_days(LocalDate start, int days, LocalDate end, boolean provisional) {
        assertThat(calendar.dueAfter(start, days)).isEqualTo(new WorkingCalendar.Due(end, provisional));
    }

    @Test
    void a_negative_limit_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.dueAfter(LocalDate.of(2026, 11, 23), -1));
    }

    @Test
    void the_notices_reach_to_the_end_of_2026() {
        assertThat(calendar.validThrough()).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
