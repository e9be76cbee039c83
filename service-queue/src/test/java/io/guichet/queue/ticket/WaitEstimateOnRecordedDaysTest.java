package io.guichet.queue.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two days of development through the laboratory. The bounds leave room: figures stand in decision 0016. */
class WaitEstimateOnRecordedDaysTest {

    private static List<JudgedVisit> judged = List.of();

    @BeforeAll
    static void play() {
        List<JudgedVisit> all = new RecordedHall(1, () -> WaitEstimateLab.BETWEEN).play(List.of("990201", "990202"));
        judged = all.subList(WaitEstimateLab.LEARNING, all.size());
    }

    @Test
    void the_days_are_played_whole() {
        assertThat(judged).hasSizeBetween(2_500, 3_413);
        assertThat(judged.stream().filter(visit -> visit.ahead() > 0)).hasSizeGreaterThan(300);
    }

    @Test
    void most_waits_lie_inside_the_interval_shown() {
        assertThat(LabFigures.of(judged, visit -> true).inside()).isBetween(0.85, 0.97);
        assertThat(LabFigures.of(judged, visit -> visit.ahead() > 0).inside()).isBetween(0.75, 0.95);
    }

    @Test
    void with_people_ahead_the_likely_wait_is_much_nearer_than_people_times_mean_by_windows() {
        LabFigures figures = LabFigures.of(judged, visit -> visit.ahead() > 0);

        assertThat(figures.error()).isLessThan(0.7 * figures.naive());
        assertThat(figures.error()).isLessThan(0.7 * figures.fairNaive());
    }

    @Test
    void each_class_is_served_with_intervals_that_hold() {
        assertThat(LabFigures.of(judged, visit -> visit.ahead() > 0 && visit.favoured())
                        .inside())
                .isGreaterThan(0.7);
        assertThat(LabFigures.of(judged, visit -> visit.ahead() > 0 && !visit.favoured())
                        .inside())
                .isGreaterThan(0.7);
    }
}
