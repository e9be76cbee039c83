package io.guichet.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RectificationTest {

    private static final Instant DAY = Instant.parse("2026-11-23T01:00:00Z");

    private static final List<CaseNews> LIFE = List.of(
            news(RectificationState.CONTACTED, 1, false, null),
            news(RectificationState.CONTACTED, 2, true, null),
            news(RectificationState.VERIFIED, 3, true, null),
            news(RectificationState.RECTIFIED, 4, false, null),
            news(RectificationState.RECTIFIED, 5, true, null),
            news(RectificationState.ANSWERED, 6, true, null),
            news(RectificationState.CALLED_BACK, 7, false, null),
            news(RectificationState.CALLED_BACK, 8, true, null),
            news(RectificationState.CLOSED, 9, true, CaseNews.Outcome.UPHELD));

    @Test
    void it_goes_through_its_states_in_order() {
        List<RectificationState> states = new ArrayList<>();
        Rectification rectification = Rectification.NONE;
        states.add(rectification.state());
        for (CaseNews news : LIFE) {
            rectification = rectification.with(news);
            states.add(rectification.state());
        }

        assertThat(states)
                .containsExactly(
                        RectificationState.OPEN,
                        RectificationState.OPEN,
                        RectificationState.CONTACTED,
                        RectificationState.VERIFIED,
                        RectificationState.VERIFIED,
                        RectificationState.RECTIFIED,
                        RectificationState.ANSWERED,
                        RectificationState.ANSWERED,
                        RectificationState.CALLED_BACK,
                        RectificationState.CLOSED);
        assertThat(rectification.history()).isEqualTo(LIFE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void duplicates_and_disorder_lead_to_the_same_end_and_never_back(long seed) {
        List<CaseNews> shuffled = new ArrayList<>(LIFE);
        shuffled.addAll(LIFE);
        Collections.shuffle(shuffled, new Random(seed));

        Rectification rectification = Rectification.NONE;
        RectificationState before = RectificationState.OPEN;
        for (CaseNews news : shuffled) {
            rectification = rectification.with(news);
            assertThat(rectification.state()).isGreaterThanOrEqualTo(before);
            before = rectification.state();
        }

        assertThat(rectification.history()).isEqualTo(LIFE);
        assertThat(rectification.state()).isEqualTo(RectificationState.CLOSED);
        assertThat(rectification
                        .reached(RectificationState.CONTACTED)
                        .orElseThrow()
                        .at())
                .isEqualTo(DAY.plusSeconds(2));
    }

    @Test
    void a_document_does_not_grow_without_end() {
        Rectification rectification = Rectification.NONE;
        for (int i = 0; i < Rectification.MOST + 5; i++) {
            rectification = rectification.with(news(RectificationState.CONTACTED, i, false, null));
        }

        assertThat(rectification.history()).hasSize(Rectification.MOST);
    }

    @Test
    void an_outcome_belongs_to_the_end_and_only_there() {
        assertThatIllegalArgumentException().isThrownBy(() -> news(RectificationState.CLOSED, 1, true, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> news(RectificationState.ANSWERED, 1, true, CaseNews.Outcome.UPHELD));
        assertThatIllegalArgumentException().isThrownBy(() -> news(RectificationState.OPEN, 1, true, null));
    }

    private static CaseNews news(
            RectificationState step, int second, boolean done, CaseNews.@Nullable Outcome outcome) {
        return new CaseNews("case-7", step, DAY.plusSeconds(second), done, null, null, outcome);
    }
}
