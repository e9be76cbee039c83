package io.guichet.queue.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wait estimate of S2: an interval with a likely middle, learned from what came. */
class WaitEstimateTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Experience NONE = Experience.of(List.of());
    /** Bounds and middle are rounded to the millisecond apart from each other. */
    private static final Duration ROUNDING = Duration.ofMillis(2);

    @Test
    void nobody_ahead_of_an_idle_window_waits_for_nothing() {
        Wait wait = WaitEstimate.of(new LineAhead(0, 2, List.of(Duration.ZERO), List.of(), false), NONE, FIVE_MINUTES);

        assertThat(wait.low()).isZero();
        assertThat(wait.likely()).isZero();
    }

    @ParameterizedTest(name = "{0} ahead, {1} windows: about {2} min")
    @CsvSource({"10, 1, 50", "10, 5, 10", "100, 10, 50", "300, 10, 150"})
    void services_that_always_take_as_long_give_the_sum(int people, int windows, int minutes) {
        Experience steady = Experience.of(PastVisitFixture.steady(FIVE_MINUTES, 50));

        Wait wait = WaitEstimate.of(LineAhead.of(people, windows), steady, FIVE_MINUTES);

        assertThat(wait.likely().toMinutes()).isBetween(minutes - 5L, minutes + 5L);
    }

    @Test
    void with_no_experience_the_catalogue_stands_in_and_the_interval_is_wide() {
        Wait wait = WaitEstimate.of(LineAhead.of(6, 2), NONE, FIVE_MINUTES);

        assertThat(wait.likely()).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(18));
        assertThat(wait.high().minus(wait.low())).isGreaterThan(wait.likely().dividedBy(2));
    }

    @Test
    void the_same_line_gets_the_same_answer() {
        LineAhead line = new LineAhead(7, 3, List.of(MINUTE), List.of(), false);

        assertThat(WaitEstimate.of(line, NONE, FIVE_MINUTES)).isEqualTo(WaitEstimate.of(line, NONE, FIVE_MINUTES));
    }

    static Stream<Experience> halls() {
        return Stream.of(
                NONE,
                Experience.of(PastVisitFixture.steady(FIVE_MINUTES, 50)),
                Experience.of(PastVisitFixture.simulated(1, 400, 1.0)),
                Experience.of(PastVisitFixture.simulated(2, 900, 2.5)),
                Experience.of(PastVisitFixture.simulated(3, 900, 0.3)));
    }

    @ParameterizedTest
    @MethodSource("halls")
    void more_people_ahead_never_shorten_the_likely_wait(Experience hall) {
        for (boolean favoured : new boolean[] {false, true}) {
            for (int busy = 0; busy <= 4; busy++) {
                Duration before = Duration.ZERO;
                for (int people = 0; people <= 130; people++) {
                    LineAhead line = new LineAhead(
                            people, 5, Collections.nCopies(busy, MINUTE), List.of(Duration.ofSeconds(20)), favoured);
                    Duration likely = WaitEstimate.of(line, hall, FIVE_MINUTES).likely();
                    assertThat(likely.plus(ROUNDING)).isGreaterThanOrEqualTo(before);
                    before = likely;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("halls")
    void more_windows_never_lengthen_the_likely_wait(Experience hall) {
        for (int people : new int[] {0, 1, 2, 5, 20, 99, 150}) {
            Duration before = Duration.ofDays(100);
            for (int windows = 1; windows <= 40; windows++) {
                List<Duration> atWork = IntStream.range(0, (windows + 1) / 2)
                        .mapToObj(i -> Duration.ofSeconds(37L * i % 400))
                        .toList();
                List<Duration> resting = IntStream.range(0, windows / 2)
                        .mapToObj(i -> Duration.ofSeconds(11L * i % 90))
                        .toList();
                Duration likely = WaitEstimate.of(new LineAhead(people, windows, atWork, resting, false), hall, MINUTE)
                        .likely();
                assertThat(likely).isLessThanOrEqualTo(before.plus(ROUNDING));
                before = likely;
            }
        }
    }

    @Test
    void a_window_that_has_served_for_long_is_free_sooner_when_all_services_are_alike() {
        Experience steady = Experience.of(PastVisitFixture.steady(FIVE_MINUTES, 50));

        Wait fresh = oneWindow(Duration.ofSeconds(10), steady);
        Wait nearlyDone = oneWindow(Duration.ofSeconds(280), steady);

        assertThat(fresh.likely()).isCloseTo(Duration.ofSeconds(290), Duration.ofSeconds(3));
        assertThat(nearlyDone.likely()).isCloseTo(Duration.ofSeconds(20), Duration.ofSeconds(3));
    }

    @Test
    void a_service_longer_than_any_before_still_gets_an_estimate() {
        Experience steady = Experience.of(PastVisitFixture.steady(FIVE_MINUTES, 50));

        Wait wait = oneWindow(Duration.ofHours(2), steady);

        assertThat(wait.likely()).isBetween(MINUTE, Duration.ofMinutes(10));
    }

    @Test
    void an_idle_window_with_people_waiting_is_in_its_pause() {
        Experience paused = Experience.of(PastVisitFixture.withPauses(FIVE_MINUTES, Duration.ofSeconds(40), 50));

        Wait behindOne = WaitEstimate.of(
                new LineAhead(1, 2, List.of(), List.of(Duration.ofSeconds(10), Duration.ofSeconds(5)), false),
                paused,
                FIVE_MINUTES);
        Wait nobodyAhead = WaitEstimate.of(
                new LineAhead(0, 1, List.of(), List.of(Duration.ofSeconds(50)), false), paused, FIVE_MINUTES);

        assertThat(behindOne.likely()).isCloseTo(Duration.ofSeconds(35), Duration.ofSeconds(2));
        assertThat(nobodyAhead.likely()).isZero();
    }

    @Test
    void one_slow_outlier_moves_the_likely_wait_hardly() {
        List<PastVisit> visits = PastVisitFixture.steady(FIVE_MINUTES, 200);
        List<PastVisit> withOutlier = new ArrayList<>(visits);
        withOutlier.set(100, PastVisitFixture.lasting(withOutlier.get(100), Duration.ofHours(6)));
        LineAhead line = LineAhead.of(6, 3);

        Duration usual = WaitEstimate.of(line, Experience.of(visits), MINUTE).likely();
        Duration after =
                WaitEstimate.of(line, Experience.of(withOutlier), MINUTE).likely();

        assertThat(after).isCloseTo(usual, Duration.ofSeconds(30));
    }

    @ParameterizedTest(name = "waits came {0} times as long as forecast")
    @ValueSource(doubles = {0.25, 3})
    void a_hall_that_is_always_otherwise_than_forecast_is_believed(double times) {
        List<PastVisit> visits = new ArrayList<>();
        for (int minutes = 1; minutes <= 60; minutes++) {
            visits.add(PastVisitFixture.waited(
                    minutes, new Forecast(minutes * 60_000L, minutes * 30_000L, minutes * 30_000L, minutes), (long)
                            (minutes * 60_000L * times)));
        }
        LineAhead line = LineAhead.of(20, 2);
        Wait wait = WaitEstimate.of(line, Experience.of(visits), FIVE_MINUTES);
        long forecast = wait.forecast().middleMillis();

        if (times > 1) assertThat(wait.likely().toMillis()).isGreaterThan(forecast);
        else assertThat(wait.likely().toMillis()).isLessThan(forecast);
    }

    /** The interval goes as far as it must; the middle is moved by one spread at most. */
    @Test
    void a_hall_where_everybody_ahead_leaves_is_learned() {
        LineAhead line = LineAhead.of(10, 1);
        SplittableRandom random = new SplittableRandom(3);
        List<PastVisit> visits = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Wait before = WaitEstimate.of(line, Experience.of(visits), Duration.ofMinutes(4));
            PastVisit left = PastVisitFixture.waited(i, before.forecast(), 1_000L * (i % 5));
            visits.addFirst(PastVisitFixture.lasting(left, service(random)));
        }

        Wait wait = WaitEstimate.of(line, Experience.of(visits), MINUTE);

        assertThat(wait.low()).isLessThan(MINUTE);
        assertThat(wait.likely().toMillis())
                .isEqualTo(wait.forecast().middleMillis() - wait.forecast().belowMillis());
    }

    @Test
    void few_errors_change_nothing_yet() {
        List<PastVisit> visits = new ArrayList<>();
        for (int i = 0; i < 29; i++) {
            visits.add(PastVisitFixture.waited(i, new Forecast(60_000, 20_000, 20_000, 3), 900_000));
        }
        Wait wait = WaitEstimate.of(LineAhead.of(3, 1), Experience.of(visits), MINUTE);

        assertThat(wait.likely().toMillis()).isEqualTo(wait.forecast().middleMillis());
    }

    /** A simulated hall whose service times nobody told the estimate: most waits must lie inside the interval. */
    @Test
    void intervals_hold_most_of_the_waits_of_a_hall_they_learned_from() {
        SplittableRandom random = new SplittableRandom(7);
        RecentVisits past = RecentVisits.none();
        int inside = 0;
        int late = 0;
        int counted = 0;
        for (int visitor = 0; visitor < 1_200; visitor++) {
            LineAhead line = LineAhead.of(1 + random.nextInt(25), 3 + visitor / 300);
            Wait wait = WaitEstimate.of(line, past.of(PastVisitFixture.ITEMS), FIVE_MINUTES);
            Duration actual = playOnce(line, random);
            if (visitor >= 200) {
                counted++;
                if (actual.compareTo(wait.low()) >= 0 && actual.compareTo(wait.high()) <= 0) inside++;
                if (actual.compareTo(wait.likely()) > 0) late++;
            }
            past = past.plus(List.of(PastVisitFixture.lasting(
                    PastVisitFixture.waited(visitor, wait.forecast(), actual.toMillis()), service(random))));
        }

        assertThat((double) inside / counted).isCloseTo(Calibration.INSIDE, within(0.05));
        assertThat((double) late / counted).isCloseTo(0.5, within(0.08));
    }

    @Test
    void a_line_without_windows_cannot_be_estimated() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineAhead.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LineAhead.of(-1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineAhead(1, 1, List.of(MINUTE), List.of(MINUTE), false));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 3", "1, 5", "0.25, 2", "0.125, 1.5", "-1, 1", "2, 5"})
    void quantiles_lie_between_the_values(double share, double value) {
        assertThat(Sorted.quantile(new double[] {1, 2, 3, 4, 5}, share)).isEqualTo(value);
    }

    private static Wait oneWindow(Duration underWay, Experience hall) {
        return WaitEstimate.of(new LineAhead(0, 1, List.of(underWay), List.of(), false), hall, FIVE_MINUTES);
    }

    /** Log-normal around four minutes, as service times are. */
    private static Duration service(SplittableRandom random) {
        return Duration.ofMillis((long) (240_000 * Math.exp(0.6 * random.nextGaussian())));
    }

    private static Duration playOnce(LineAhead line, SplittableRandom random) {
        PriorityQueue<Duration> free = new PriorityQueue<>();
        for (int window = 0; window < line.windows(); window++) free.add(Duration.ZERO);
        for (int person = 0; person < line.people(); person++)
            free.add(free.remove().plus(service(random)));
        return free.remove();
    }
}
