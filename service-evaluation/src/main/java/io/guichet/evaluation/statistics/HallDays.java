package io.guichet.evaluation.statistics;

import io.guichet.platform.domain.Stale;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days as they were counted last. */
public interface HallDays {

    /** 0 for a day never counted. */
    long version(DayKey day);

    /**
     * Keeps a count of a day in place of the one before, in one write.
     *
     * @param version that the day had before its facts were read
     * @throws Stale when somebody else has counted it meanwhile
     */
    void save(DayKey day, long version, Map<Cell, Tally> cells);

    /** Every day of this hall, or of all halls, that was ever counted. */
    Set<DayKey> known(@Nullable String hallId);

    /** Shows the rows of these days that pass the filter, in any order. */
    void scan(Range range, Cuboid cuboid, CellFilter filter, Sink sink);

    /** Days, both included, of one hall or (null) of all. */
    record Range(@Nullable String hallId, LocalDate from, LocalDate to) {}

    /** Takes one row. The tally is the sink's to keep. */
    @FunctionalInterface
    interface Sink {
        void row(DayKey day, Cell cell, Tally tally);
    }
}
