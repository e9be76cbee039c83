package io.guichet.queue.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.queue.estimate.Experience.ForecastError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitEstimateTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Experience NONE = new Experience(List.of(), List.of());

    @Test
    void nobody_ahead_of_an_idle_window_waits_for_nothing() {
        Wait wait = WaitEstimate.of(new LineAhead(0, 2, List.of(Duration.ZERO)), NONE, FIVE_MINUTES);

        assertThat(wait.low()).isZero();
        assertThat(wait.expected()).isZero();
    }

    @ParameterizedTest(name = "{0} ahead, {1} windows: about {2} min")
    @CsvSource({"10, 1, 50", "10, 5, 8", "100, 10, 48", "300, 10, 148"})
    void services_that_always_take_as_long_give_the_sum(int people, int windows, int minutes) {
        Experience steady = new Experience(Collections.nCopies(50, FIVE_MINUTES), List.of());

        Wait wait = WaitEstimate.of(new LineAhead(people, windows, List.of()), steady, FIVE_MINUTES);

        assertThat(wait.expected().toMinutes()).isBetween(minutes - 5L, minutes + 5L);
    }

    @Test
    void the_same_line_gets_the_same_answer() {
        LineAhead line = new LineAhead(7, 3, List.of(Duration.ofMinutes(1)));

        assertThat(WaitEstimate.of(line, NONE, FIVE_MINUTES)).isEqualTo(WaitEstimate.of(line, NONE, FIVE_MINUTES));
    }

    @Test
    void more_people_ahead_never_shorten_the_wait() {
        Duration before = Duration.ZERO;
        for (int people = 0; people <= 60; people += 5) {
            Duration expected = WaitEstimate.of(new LineAhead(people, 4, List.of()), NONE, FIVE_MINUTES)
                    .expected();
            assertThat(expected).isGreaterThanOrEqualTo(before);
            before = expected;
        }
    }

    @Test
    void a_hall_that_takes_twice_as_long_as_forecast_is_believed() {
        List<ForecastError> twice = new ArrayList<>();
        for (int minutes = 1; minutes <= 60; minutes++) {
            twice.add(new ForecastError(Duration.ofMinutes(minutes), Duration.ofMinutes(2L * minutes)));
        }
        Experience slow = new Experience(Collections.nCopies(50, FIVE_MINUTES), twice);

        Wait wait = WaitEstimate.of(new LineAhead(20, 2, List.of()), slow, FIVE_MINUTES);

        assertThat(wait.high()).isGreaterThan(wait.expected().multipliedBy(3).dividedBy(2));
        assertThat(wait.low()).isGreaterThan(wait.expected());
    }

    /** A simulated hall whose service times nobody told the estimate: most waits must lie inside the interval. */
    @Test
    void intervals_hold_most_of_the_waits_of_a_hall_they_learned_from() {
        SplittableRandom random = new SplittableRandom(7);
        List<Duration> services = new ArrayList<>();
        List<ForecastError> errors = new ArrayList<>();
        int inside = 0;
        int counted = 0;
        for (int visitor = 0; visitor < 1_200; visitor++) {
            int windows = 3 + visitor / 300;
            LineAhead line = new LineAhead(random.nextInt(25), windows, List.of());
            Wait wait = WaitEstimate.of(line, new Experience(latest(services), latest(errors)), FIVE_MINUTES);
            Duration actual = playOnce(line, random);
            if (visitor >= 100) {
                counted++;
                if (actual.compareTo(wait.low()) >= 0 && actual.compareTo(wait.high()) <= 0) inside++;
            }
            services.add(service(random));
            errors.add(new ForecastError(wait.expected(), actual));
        }

        assertThat((double) inside / counted).isBetween(0.78, 0.97);
    }

    @Test
    void a_line_without_windows_cannot_be_estimated() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LineAhead(1, 0, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineAhead(-1, 1, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 3", "1, 5", "0.25, 2", "0.125, 1.5"})
    void quantiles_lie_between_the_values(double share, double value) {
        assertThat(WaitEstimate.quantile(new double[] {1, 2, 3, 4, 5}, share)).isEqualTo(value);
    }

    private static <T> List<T> latest(List<T> all) {
        return all.subList(Math.max(0, all.size() - 200), all.size()).reversed();
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
