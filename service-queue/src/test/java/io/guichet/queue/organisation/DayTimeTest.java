package io.guichet.queue.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "9:00", "24:01", "25:00", "09:60", "noon", "09:00:00"})
    void nothing_but_hours_and_minutes_is_a_time(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DayTime.start(text));
        assertThatIllegalArgumentException().isThrownBy(() -> DayTime.end(text));
    }

    @Test
    void a_day_ends_at_24_and_begins_at_0() {
        assertThat(DayTime.textOfEnd(DayTime.end("24:00"))).isEqualTo("24:00");
        assertThat(DayTime.textOfStart(DayTime.start("00:00"))).isEqualTo("00:00");
        assertThatIllegalArgumentException().isThrownBy(() -> DayTime.start("24:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> DayTime.end("00:00"));
    }

    @ParameterizedTest
    @CsvSource({"09:00,09:00", "12:00,09:00"})
    void an_interval_ends_after_it_begins(String opens, String closes) {
        assertThatIllegalArgumentException().isThrownBy(() -> opening(opens, closes));
    }

    @ParameterizedTest
    @CsvSource({
        "08:59:59.999,false",
        "09:00:00,true",
        "11:59:59.999,true",
        "12:00:00,false",
    })
    void an_interval_includes_its_beginning_and_not_its_end(LocalTime time, boolean included) {
        assertThat(opening("09:00", "12:00").includes(time)).isEqualTo(included);
    }

    @Test
    void an_interval_up_to_24_includes_the_last_moment() {
        assertThat(opening("18:00", "24:00").includes(LocalTime.MAX)).isTrue();
        assertThat(opening("18:00", "24:00").includes(LocalTime.MIDNIGHT)).isFalse();
        assertThat(opening("00:00", "24:00").includes(LocalTime.MIDNIGHT)).isTrue();
    }

    @Test
    void intervals_of_one_day_may_touch_but_not_overlap() {
        assertThat(new OpeningHours(List.of(opening("12:00", "24:00"), opening("09:00", "12:00"))).openings())
                .extracting(Opening::opens)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(12, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(List.of(opening("09:00", "12:01"), opening("12:00", "13:00"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(List.of(opening("09:00", "24:00"), opening("23:00", "24:00"))));
    }

    @Test
    void the_same_hours_on_two_days_do_not_overlap() {
        Opening tuesday = new Opening(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));

        assertThat(new OpeningHours(List.of(tuesday, opening("09:00", "12:00"))).on(DayOfWeek.TUESDAY))
                .containsExactly(tuesday);
    }

    private static Opening opening(String opens, String closes) {
        return new Opening(DayOfWeek.MONDAY, DayTime.start(opens), DayTime.end(closes));
    }
}
