package io.guichet.evaluation.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what an answer is divided. Weeks are ISO weeks. */
public enum Grouping {
    NONE(null),
    DAY(null),
    WEEK(null),
    MONTH(null),
    HALL(null),
    UNIT(Dimension.UNIT),
    ITEM(Dimension.ITEM),
    WINDOW(Dimension.WINDOW),
    STAFF(Dimension.STAFF),
    CHANNEL(Dimension.CHANNEL);

    private final @Nullable Dimension dimension;

    Grouping(@Nullable Dimension dimension) {
        this.dimension = dimension;
    }

    Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** Whether all rows of a day of a hall belong to the same. */
    boolean isOfDay() {
        return switch (this) {
            case NONE, DAY, WEEK, MONTH, HALL -> true;
            case UNIT, ITEM, WINDOW, STAFF, CHANNEL -> false;
        };
    }

    /** Where a row belongs; empty for what has no place in this division. */
    Optional<String> key(DayKey day, Cell cell) {
        return switch (this) {
            case NONE -> Optional.empty();
            case DAY -> Optional.of(day.day().toString());
            case WEEK -> Optional.of(week(day.day()));
            case MONTH -> Optional.of(YearMonth.from(day.day()).toString());
            case HALL -> Optional.of(day.hallId());
            case CHANNEL -> Optional.of(cell.channel()).filter(channel -> !channel.equals(Cell.NO_CHANNEL));
            case UNIT -> Optional.of(cell.unitId());
            case ITEM -> Optional.of(cell.itemCode());
            case WINDOW -> Optional.of(cell.windowId());
            case STAFF -> Optional.of(cell.staffId());
        };
    }

    private static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
