package io.guichet.audit.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Who hears of a finding that is not put right in time. */
public enum Level {
    SECTION_CHIEF(1),
    DIRECTOR(4),
    SUPERVISION_OFFICE(8);

    private final int daysLate;

    Level(int daysLate) {
        this.daysLate = daysLate;
    }

    /** The highest that is due; null while nothing is late. */
    static @Nullable Level dueAt(LocalDate dueOn, LocalDate today) {
        long late = ChronoUnit.DAYS.between(dueOn, today);
        Level due = null;
        for (Level level : values()) {
            if (late >= level.daysLate) due = level;
        }
        return due;
    }
}
