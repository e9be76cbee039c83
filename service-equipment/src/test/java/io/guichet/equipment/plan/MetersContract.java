package io.guichet.equipment.plan;

import static io.guichet.equipment.plan.PlanFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of meters promises. */
public abstract class MetersContract {

    private static final String METER = "hall:hall-1";

    /** An empty one for each test. */
    protected abstract Meters meters();

    @Test
    void each_event_counts_once_however_often_and_in_whatever_order_it_comes() {
        assertThat(meters().reading(METER)).isZero();
        meters().count(METER, "e2", NINE.plus(Duration.ofHours(3)));
        meters().count(METER, "e1", NINE);
        meters().count(METER, "e2", NINE.plus(Duration.ofHours(3)));
        meters().count(METER, "e1", NINE);
        meters().count(METER, "e3", NINE.plusSeconds(1));
        meters().count("hall:hall-2", "e1", NINE);

        assertThat(meters().reading(METER)).isEqualTo(3);
        assertThat(meters().reading("hall:hall-2")).isEqualTo(1);
    }

    @Test
    void several_at_once_lose_nothing_and_double_nothing() throws Exception {
        List<Callable<Void>> counts = new ArrayList<>();
        IntStream.range(0, 200)
                .forEach(i -> counts.add(() -> {
                    meters().count(METER, "e" + i / 2, NINE);
                    return null;
                }));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(counts)) done.get();
        }
        assertThat(meters().reading(METER)).isEqualTo(100);
    }

    @Test
    void a_meter_that_is_read_never_runs_backwards() {
        meters().read("device:d1", 0, NINE);
        meters().read("device:d1", 10, NINE);
        meters().read("device:d1", 10, NINE);
        assertThatExceptionOfType(PlanRefusal.LowerReading.class).isThrownBy(() -> meters().read("device:d1", 9, NINE));
        assertThat(meters().reading("device:d1")).isEqualTo(10);
    }

    @Test
    void a_meter_that_went_on_is_to_be_looked_at_until_it_is_settled() {
        assertThat(meters().changed(9)).isEmpty();
        meters().count(METER, "e1", NINE);
        Meters.Changed first = meters().changed(9).getFirst();
        meters().count(METER, "e2", NINE);

        // It went on meanwhile: the older mark settles nothing.
        meters().settled(first);
        Meters.Changed second = meters().changed(9).getFirst();
        assertThat(second.meterId()).isEqualTo(METER);
        meters().settled(second);
        assertThat(meters().changed(9)).isEmpty();
    }
}
