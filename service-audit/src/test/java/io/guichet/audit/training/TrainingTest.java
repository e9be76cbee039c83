package io.guichet.audit.training;

import static io.guichet.audit.training.TrainingFixture.DAY;
import static io.guichet.audit.training.TrainingFixture.NINE;
import static io.guichet.audit.training.TrainingFixture.exam;
import static io.guichet.audit.training.TrainingFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S3, W2: training with plan, attendance, score and record. */
class TrainingTest {

    private static final List<Result> SHEET = List.of(new Result("s1", true, 60), new Result("s2", true, 59));

    private final Training training = planned("t1", Subject.BUSINESS, exam());

    @Test
    void who_reaches_the_mark_passed_and_who_does_not_failed() {
        Training held = training.record(SHEET, List.of("ab"), DAY, NINE).after();

        assertThat(held.state()).isEqualTo(Training.State.HELD);
        assertThat(held.attended()).containsExactly("s1", "s2");
        assertThat(held.passed()).containsExactly("s1");
        assertThat(held.failed()).containsExactly("s2");
    }

    @Test
    void without_an_examination_nobody_passes_and_nobody_is_scored() {
        Training plain = planned("t1", Subject.SKILLS, null);

        Training held = plain.record(
                        List.of(
                                new Result("s1", true, null),
                                new Result("s2", false, null),
                                new Result("s3", true, null)),
                        List.of(),
                        DAY,
                        NINE)
                .after();

        assertThat(held.attended()).containsExactly("s1", "s3");
        assertThat(held.passed()).isEmpty();
        assertThatExceptionOfType(TrainingRefusal.IncompleteResults.class)
                .isThrownBy(() -> plain.record(SHEET, List.of(), DAY, NINE));
    }

    @Test
    void a_sheet_is_whole_or_refused() {
        for (List<Result> sheet : List.of(
                List.of(new Result("s1", true, 60)),
                List.of(new Result("s1", true, 60), new Result("s1", true, 60), new Result("s2", false, null)),
                List.of(new Result("s1", true, null), new Result("s2", false, null)))) {
            assertThatExceptionOfType(TrainingRefusal.IncompleteResults.class)
                    .isThrownBy(() -> training.record(sheet, List.of(), DAY, NINE));
        }
    }

    @Test
    void it_is_recorded_on_its_day_or_later_and_once() {
        assertThatExceptionOfType(TrainingRefusal.NotYet.class)
                .isThrownBy(() -> training.record(SHEET, List.of(), DAY.minusDays(1), NINE));
        Training held = training.record(SHEET, List.of(), DAY.plusDays(1), NINE).after();
        assertThatExceptionOfType(TrainingRefusal.NotPlanned.class)
                .isThrownBy(() -> held.record(SHEET, List.of(), DAY, NINE));
        assertThatExceptionOfType(TrainingRefusal.NotPlanned.class).isThrownBy(() -> held.cancel(NINE));
        assertThat(training.cancel(NINE).after().state()).isEqualTo(Training.State.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({"0,12", "101,12", "60,0", "60,61"})
    void an_examination_has_bounds(int mark, int months) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exam(mark, List.of(), months));
        assertThat(new Exam(1, List.of(), 1)).isNotEqualTo(new Exam(100, List.of(), 60));
    }

    @Test
    void a_score_is_0_to_100_of_who_was_there() {
        assertThat(new Result("s1", true, 0).score()).isZero();
        assertThat(new Result("s1", true, 100).score()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new Result("s1", true, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Result("s1", true, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Result("s1", false, 50));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-Q1,2026-03-31", "2026-06-30,2026-Q2,2026-06-30", "2028-12-31,2028-Q4,2028-12-31"})
    void quarters(LocalDate day, String text, LocalDate last) {
        assertThat(Quarter.of(day)).isEqualTo(Quarter.parse(text)).hasToString(text);
        assertThat(Quarter.parse(text).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q0", "2026-Q5", "1999-Q1", "2026-Q11"})
    void what_is_no_quarter(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(text));
    }
}
