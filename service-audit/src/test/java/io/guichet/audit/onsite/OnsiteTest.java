package io.guichet.audit.onsite;

import static io.guichet.audit.onsite.OnsiteFixture.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.FactFixture;
import io.guichet.platform.http.InvalidRequest;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** M2: 逐日按人做现场服务考评记载. */
class OnsiteTest {

    private final OnsiteFixture fixture = new OnsiteFixture();

    @Test
    void a_day_is_one_record_that_may_be_corrected() {
        fixture.record(DAY, "s1", 3);
        fixture.record(DAY, "s1", 3);
        DayRecord corrected = fixture.record(DAY, "s1", 5);

        assertThat(corrected.corrections()).isEqualTo(1);
        assertThat(corrected.marks().mean()).isEqualTo(4.25);
        assertThat(fixture.shelf.told()).hasSize(2);
    }

    @Test
    void by_the_day_of_others_of_this_hall_and_not_ahead() {
        assertThatExceptionOfType(OnsiteRefusal.OwnDay.class).isThrownBy(() -> fixture.record(DAY, "m1", 3));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> fixture.record(DAY, "s9", 3));
        assertThatExceptionOfType(OnsiteRefusal.NotYet.class)
                .isThrownBy(() -> fixture.record(DAY.plusDays(1), "s1", 3));
        fixture.record(DAY.minusDays(RecordDay.GRACE), "s1", 3);
        assertThatExceptionOfType(OnsiteRefusal.TooLate.class)
                .isThrownBy(() -> fixture.record(DAY.minusDays(RecordDay.GRACE + 1), "s1", 3));
    }

    @Test
    void a_mark_is_1_to_5() {
        assertThat(new DayRecord.Marks(1, 1, 1, 1).mean()).isEqualTo(1);
        assertThat(new DayRecord.Marks(5, 5, 5, 5).mean()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> new DayRecord.Marks(0, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayRecord.Marks(1, 1, 1, 6));
    }

    @Test
    void who_sat_at_a_window_and_has_no_record_is_missing_from_the_next_day() {
        fixture.facts.learn(FactFixture.fact("a", Fact.Kind.SESSION, "2026-11-23", 0));
        fixture.facts.learn(FactFixture.fact("b", Fact.Kind.SESSION, "2026-11-23", 0));
        fixture.facts.learn(FactFixture.fact("c", Fact.Kind.RATING, "2026-11-22", 5));
        assertThat(fixture.missingDays.of("hall-1", YearMonth.of(2026, 11))).isEmpty();

        fixture.clock.turn(Duration.ofDays(1));
        assertThat(fixture.missingDays.of("hall-1", YearMonth.of(2026, 11)))
                .containsExactly(new MissingDays.Missing(DAY, "s1"));
        fixture.record(DAY, "s1", 4);
        assertThat(fixture.missingDays.of("hall-1", YearMonth.of(2026, 11))).isEmpty();
    }
}
