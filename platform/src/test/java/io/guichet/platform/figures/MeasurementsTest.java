package io.guichet.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MeasurementsTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void a_figure_that_cannot_be_counted_grows_old_and_keeps_nobody_from_being_counted() {
        var measurements = new Measurements(
                List.of(
                        new Measurement("broken", () -> {
                            throw new IllegalStateException("away");
                        }),
                        new Measurement("fine", looks::incrementAndGet)),
                Duration.ofHours(1),
                meters);

        measurements.look();

        assertThat(looks).hasValue(1);
        // In this order, for time goes on between the two.
        double fine = ageOf("fine");
        assertThat(ageOf("broken")).isGreaterThan(fine);
    }

    @Test
    void looks_are_taken_again_and_again_until_the_end() {
        var measurements =
                new Measurements(List.of(new Measurement("a", looks::incrementAndGet)), Duration.ofMillis(5), meters);

        measurements.start();
        await().until(() -> looks.get() > 3);
        measurements.stop();

        assertThat(measurements.isRunning()).isFalse();
    }

    @Test
    void rows_that_are_no_longer_counted_are_gone() {
        var rows = new Rows(meters, "guichet.test", "for a test", "hall", "kind");
        rows.set(Map.of(List.of("hall-1", "a"), 3, List.of("hall-2", "a"), 4));
        rows.set(Map.of(List.of("hall-1", "a"), 5));

        assertThat(meters.get("guichet.test").gauges()).hasSize(1);
        assertThat(meters.get("guichet.test").tag("hall", "hall-1").gauge().value())
                .isEqualTo(5);
    }

    @Test
    void a_label_that_grows_without_end_is_refused_and_so_are_values_without_a_label() {
        var rows = new Rows(meters, "guichet.test", "for a test", "hall");
        Map<List<String>, Integer> many = new HashMap<>();
        for (int each = 0; each < Rows.MOST; each++) many.put(List.of("h" + each), each);
        rows.set(many);
        many.put(List.of("one more"), 1);

        assertThatIllegalArgumentException().isThrownBy(() -> rows.set(many));
        assertThatIllegalArgumentException().isThrownBy(() -> rows.set(Map.of(List.of("a", "b"), 1)));
    }

    private double ageOf(String what) {
        return meters.get("guichet.measured.age.seconds")
                .tag("what", what)
                .gauge()
                .value();
    }
}
