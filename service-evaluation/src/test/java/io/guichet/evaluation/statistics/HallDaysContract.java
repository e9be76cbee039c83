package io.guichet.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.platform.domain.Stale;
import io.guichet.platform.ids.Ids;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of counted days promises. */
public abstract class HallDaysContract {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final String hall = "h-" + Ids.next();
    private final DayKey key = new DayKey(hall, DAY);

    protected abstract HallDays days();

    @Test
    void a_count_is_read_at_every_grain_as_it_was_kept() {
        Map<Cell, Tally> cells = Map.of(
                new Cell("u", "i1", "w1", "s1", "PAD"), tally(1),
                new Cell("u", "i2", "w1", "s1", "PAD"), tally(2),
                new Cell("u", "i2", "w2", "s2", "QR"), tally(3));

        days().save(key, 0, cells);

        for (Cuboid cuboid : Cuboid.values()) {
            assertThat(scan(hall, DAY, DAY, cuboid, CellFilter.ALL)).isEqualTo(cuboid.of(cells));
        }
        assertThat(scan(hall, DAY, DAY, Cuboid.WINDOW, new CellFilter("u", null, "w1", null, "PAD")))
                .isEqualTo(Map.of(new Cell("u", "", "w1", "", "PAD"), sum(tally(1), tally(2))));
    }

    @Test
    void only_days_and_halls_asked_for_are_shown() {
        DayKey next = new DayKey(hall, DAY.plusDays(1));
        DayKey elsewhere = new DayKey("other-" + hall, DAY);
        for (DayKey day : List.of(key, next, elsewhere)) {
            days().save(day, 0, Map.of(new Cell("u", "i", "w", "s", "PAD"), tally(1)));
        }

        assertThat(scanned(hall, DAY, DAY)).containsOnlyKeys(key);
        assertThat(scanned(hall, DAY, DAY.plusDays(1))).containsOnlyKeys(key, next);
        assertThat(scanned(hall, DAY.plusDays(2), DAY.plusDays(9))).isEmpty();
        assertThat(scanned(null, DAY, DAY)).containsKeys(key, elsewhere).doesNotContainKey(next);
        assertThat(days().known(hall)).containsExactlyInAnyOrder(key, next);
        assertThat(days().known(null)).contains(key, next, elsewhere);
    }

    @Test
    void a_count_made_on_an_older_version_is_not_kept() {
        assertThat(days().version(key)).isZero();
        days().save(key, 0, Map.of(new Cell("u", "i", "w", "s", "PAD"), tally(1)));
        assertThat(days().version(key)).isEqualTo(1);

        assertThatThrownBy(() -> days().save(key, 0, Map.of())).isInstanceOf(Stale.class);
        assertThat(scan(hall, DAY, DAY, Cuboid.UNIT, CellFilter.ALL)).hasSize(1);

        days().save(key, 1, Map.of());
        assertThat(scan(hall, DAY, DAY, Cuboid.UNIT, CellFilter.ALL)).isEmpty();
    }

    @Test
    void of_16_who_count_a_new_day_at_once_one_is_kept() throws Exception {
        List<Callable<Boolean>> rivals = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(rival -> () -> {
                    try {
                        days().save(key, 0, Map.of(new Cell("u", "i", "w", "s" + rival, "PAD"), tally(1)));
                        return true;
                    } catch (Stale lost) {
                        return false;
                    }
                })
                .toList();

        int kept = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> rival : threads.invokeAll(rivals)) kept += rival.get() ? 1 : 0;
        }

        assertThat(kept).isEqualTo(1);
        assertThat(days().version(key)).isEqualTo(1);
    }

    private Map<Cell, Tally> scan(String hallId, LocalDate from, LocalDate to, Cuboid cuboid, CellFilter filter) {
        Map<Cell, Tally> rows = new HashMap<>();
        days().scan(new HallDays.Range(hallId, from, to), cuboid, filter, (day, cell, tally) -> rows.put(cell, tally));
        return rows;
    }

    private Map<DayKey, Tally> scanned(@Nullable String hallId, LocalDate from, LocalDate to) {
        Map<DayKey, Tally> rows = new HashMap<>();
        days().scan(
                        new HallDays.Range(hallId, from, to),
                        Cuboid.UNIT,
                        CellFilter.ALL,
                        (day, cell, tally) -> rows.put(day, tally));
        return rows;
    }

    private static Tally tally(long of) {
        Tally tally = new Tally();
        for (Measure measure : Measure.values()) tally.add(measure, of * measure.place());
        tally.addTag("办得快", of * 200);
        tally.addTag("b", of);
        tally.addDue(1_772_500_000L, new Tally.Due(of * 3, of));
        return tally;
    }

    private static Tally sum(Tally first, Tally second) {
        Tally sum = new Tally();
        sum.add(first);
        sum.add(second);
        return sum;
    }
}
