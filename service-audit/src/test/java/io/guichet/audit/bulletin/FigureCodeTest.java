package io.guichet.audit.bulletin;

import static io.guichet.audit.fact.FactFixture.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.fact.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W11: how each figure is counted. */
class FigureCodeTest {

    @ParameterizedTest
    @CsvSource({
        "SERVED,SERVED,5 7,2",
        "SERVICE_MINUTES,SERVED,5 7,6",
        "WAIT_MINUTES,WAIT,1 2 6,3",
        "RATINGS,RATING,5 1,2",
        "RATING_MEAN,RATING,5 2,3.5",
        "GOOD_SHARE,RATING,5 3 2 1,0.5",
        "IN_TIME_SHARE,SPEED,1 1 0,0.6667",
        "FAULTS,FAULT,1 2 3,3",
        "CRITICAL_FAULTS,FAULT,1 2 3,1",
        "STAFFED_HOURS,HOURS,90 60,2.5",
        "POSTED_HOURS,POSTED,780 390,19.5",
        "KEPT_HOURS,KEPT,600 390,16.5",
        "KEPT_SHARE,KEEPING,1 0.5,0.75",
        "INSPECTION_SCORE,INSPECTION,80 90,85",
        "TRAINED_PASSED,TRAINING,1 0,0.5",
    })
    void counted_from_its_facts(FigureCode code, Fact.Kind kind, String values, double expected) {
        List<Fact> facts = Arrays.stream(values.split(" "))
                .map(value -> fact(value + kind, kind, "2026-11-02", Double.parseDouble(value)))
                .toList();
        Fact other = fact("other", Fact.Kind.REPAIR, "2026-11-02", 1);

        List<Fact> own = code.of(IntStream.rangeClosed(0, facts.size())
                .mapToObj(i -> i < facts.size() ? facts.get(i) : other)
                .toList());

        assertThat(code.value(own)).isEqualTo(expected);
    }

    @Test
    void nine_in_ten_waited_no_longer() {
        List<Fact> ten = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> fact("w" + i, Fact.Kind.WAIT, "2026-11-02", i))
                .toList();

        assertThat(FigureCode.WAIT_MINUTES_P90.value(ten)).isEqualTo(9);
        assertThat(FigureCode.WAIT_MINUTES_P90.value(ten.subList(0, 1))).isEqualTo(1);
        assertThat(FigureCode.WAIT_MINUTES_P90.value(ten.subList(0, 9))).isEqualTo(9);
    }

    @Test
    void without_facts_a_count_is_nothing_and_a_mean_is_none() {
        for (FigureCode code : FigureCode.values()) {
            Double value = code.value(code.of(List.of()));
            boolean isAdded = switch (code.how()) {
                case ALL, COUNT, CRITICAL, HOURS -> true;
                case GOOD, MEAN, P90 -> false;
            };
            if (isAdded) assertThat(value).as(code.name()).isEqualTo(0.0);
            else assertThat(value).as(code.name()).isNull();
        }
    }

    /** An inspection without a score is one all the same; a rating that was excluded is none. */
    @Test
    void what_does_not_count_is_left_out_but_of_inspections() {
        Fact unscored = fact("hall-1", "unit-1", "i", Fact.Kind.INSPECTION, "2026-11-02", 0, false, 16);
        Fact excluded = fact("hall-1", "unit-1", "r", Fact.Kind.RATING, "2026-11-02", 1, false, 16);

        assertThat(FigureCode.INSPECTIONS.of(List.of(unscored, excluded))).containsExactly(unscored);
        assertThat(FigureCode.INSPECTION_SCORE.of(List.of(unscored, excluded))).isEmpty();
        assertThat(FigureCode.RATINGS.of(List.of(unscored, excluded))).isEmpty();
    }
}
