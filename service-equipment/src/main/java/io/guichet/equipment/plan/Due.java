package io.guichet.equipment.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a plan is due next, and whether it is.
 *
 * @param occurrence the rule's day before it was shifted; null without a calendar
 * @param day the due day; of a meter the day on which it was reached
 * @param provisional true when holidays that are not announced yet may still move the day
 * @param nextAt when time next changes the stage; null when only a meter or a person does
 * @param reading at which it is due; null without a meter
 * @param by what came first; null while waiting
 * @param since when it was noticed; null while waiting
 */
public record Due(
        Stage stage,
        @Nullable LocalDate occurrence,
        @Nullable LocalDate day,
        boolean provisional,
        @Nullable Instant nextAt,
        @Nullable Long reading,
        @Nullable DueBy by,
        @Nullable Instant since) {

    /** @param occurrence null without a calendar */
    static Due waiting(Rule rule, @Nullable LocalDate occurrence, @Nullable Long reading, PlanDates dates) {
        CalendarRule calendar = rule.calendar();
        if (calendar == null || occurrence == null) {
            return new Due(Stage.WAITING, null, null, false, null, reading, null, null);
        }
        LocalDate day = dates.shifted(occurrence, calendar.shift());
        return new Due(
                Stage.WAITING,
                occurrence,
                day,
                dates.isProvisional(occurrence, calendar.shift()),
                dates.startOf(day),
                reading,
                null,
                null);
    }

    /** @param next when time changes the stage, instead */
    Due until(Instant next) {
        return new Due(stage, occurrence, day, provisional, next, reading, by, since);
    }

    Due ended() {
        return new Due(Stage.ENDED, occurrence, day, provisional, null, null, by, since);
    }
}
