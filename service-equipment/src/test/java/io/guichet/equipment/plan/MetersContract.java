package io.guichet.equipment.plan;

import static io.guichet.equipment.plan.PlanFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of meters promises. */
public abstract class MetersContract {

    private static final String METER = "hall:hall-1";

    /** An empty one for each test. */
    protected abstract Meters meters();

    @Test
    void each_event_counts_once_however_often_and_in_whatever_order_it_comes() {
        assertThat(meters().reading(METER)).isZero();
        count(METER, "e2", NINE.plus(Duration.ofHours(3)));
        count(METER, "e1", NINE);
        count(METER, "e2", NINE.plus(Duration.ofHours(3)));
        count(METER, "e1", NINE);
        count(METER, "e3", NINE.plusSeconds(1));
        count("hall:hall-2", "e1", NINE);

        assertThat(meters().reading(METER)).isEqualTo(3);
        assertThat(meters().reading("hall:hall-2")).isEqualTo(1);
    }

    /** As a listener that has fallen behind hears them, with repeats among them. */
    @Test
    void many_of_a_busy_hour_count_once_each_however_they_are_grouped() {
        List<Meters.Counted> hour = IntStream.range(0, 1_300)
                .mapToObj(i -> new Meters.Counted(METER, "e" + i, NINE.plusMillis(i)))
                .toList();
        meters().count(List.of());
        meters().count(hour.subList(0, 1_100));
        meters().count(hour.subList(1_050, 1_250));
        meters().count(Stream.concat(hour.subList(1_240, 1_300).stream(), hour.subList(3, 7).stream())
                .toList());
        meters().count(List.of(hour.get(600), hour.get(600)));

        assertThat(meters().reading(METER)).isEqualTo(1_300);
    }

    @Test
    void several_at_once_lose_nothing_and_double_nothing() throws Exception {
        List<Callable<Void>> counts = new ArrayList<>();
        IntStream.range(0, 200)
                .forEach(i -> counts.add(() -> {
                    count(METER, "e" + i / 2, NINE);
                    return null;
                }));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(counts)) done.get();
        }
        assertThat(meters().reading(METER)).isEqualTo(100);
    }

    /** Two consumers of one partition, for a moment, while the group is settling. */
    @Test
    void the_same_many_at_once_are_counted_once() throws Exception {
        List<Meters.Counted> hour = IntStream.range(0, 900)
                .mapToObj(i -> new Meters.Counted(METER, "e" + i, NINE))
                .toList();
        Callable<Void> all = () -> {
            for (int from = 0; from < hour.size(); from += 90) meters().count(hour.subList(from, from + 90));
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> done : threads.invokeAll(List.of(all, all, all, all))) done.get();
        }
        assertThat(meters().reading(METER)).isEqualTo(900);
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
        count(METER, "e1", NINE);
        Meters.Changed first = meters().changed(9).getFirst();
        count(METER, "e2", NINE);

        // It went on meanwhile: the older mark settles nothing.
        meters().settled(first);
        Meters.Changed second = meters().changed(9).getFirst();
        assertThat(second.meterId()).isEqualTo(METER);
        meters().settled(second);
        assertThat(meters().changed(9)).isEmpty();
    }

    private void count(String meterId, String eventId, Instant at) {
        meters().count(List.of(new Meters.Counted(meterId, eventId, at)));
    }
}
