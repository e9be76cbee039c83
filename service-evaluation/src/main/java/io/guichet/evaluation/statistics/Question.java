package io.guichet.evaluation.statistics;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted.
 *
 * @param hallId null for all halls
 * @param to included, like {@code from}
 */
public record Question(@Nullable String hallId, CellFilter filter, LocalDate from, LocalDate to, Grouping by) {

    Cuboid cuboid() {
        Set<Dimension> asked = filter.dimensions();
        by.dimension().ifPresent(asked::add);
        return Cuboid.telling(asked);
    }

    HallDays.Range range() {
        return new HallDays.Range(hallId, from, to);
    }
}
