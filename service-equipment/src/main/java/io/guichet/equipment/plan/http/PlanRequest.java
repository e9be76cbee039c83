package io.guichet.equipment.plan.http;

import io.guichet.equipment.plan.Basis;
import io.guichet.equipment.plan.CalendarRule;
import io.guichet.equipment.plan.ChecklistItem;
import io.guichet.equipment.plan.MeterRule;
import io.guichet.equipment.plan.MeterSource;
import io.guichet.equipment.plan.PlanWish;
import io.guichet.equipment.plan.Rule;
import io.guichet.equipment.plan.Shift;
import io.guichet.equipment.plan.Work;
import io.guichet.platform.http.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done and when; the body of a plan and of a campaign share it.
 *
 * @param basis default SCHEDULE
 * @param graceDays working days; default 0
 */
record PlanRequest(
        @NotNull String title,
        @Nullable Integer minutes,
        @Nullable List<@NotNull @Valid ItemBody> checklist,
        @Nullable @Valid CalendarBody calendar,
        @Nullable @Valid MeterBody meter,
        @Nullable Basis basis,
        @Nullable Integer graceDays) {

    /** @param id unique in the checklist */
    record ItemBody(@NotNull String id, @NotNull String text) {}

    /**
     * Days.
     *
     * @param rrule RFC 5545; left out: once, on the start day
     * @param shift default NEXT_WORKING_DAY
     */
    record CalendarBody(
            @Nullable String rrule,
            @NotNull LocalDate start,
            @Nullable Shift shift) {}

    record MeterBody(@NotNull MeterSource source, @NotNull Long every) {
        PlanWish.MeterWish toWish() {
            return InvalidRequest.at("/meter/every", () -> new PlanWish.MeterWish(source, MeterRule.checkEvery(every)));
        }
    }

    PlanWish toWish() {
        Work work = InvalidRequest.at("", () -> new Work(title, items(), minutes == null ? 0 : minutes));
        MeterBody wanted = meter;
        PlanWish.MeterWish meterWish = wanted == null ? null : wanted.toWish();
        int grace = InvalidRequest.at("/graceDays", () -> Rule.checkGrace(graceDays == null ? 0 : graceDays));
        CalendarRule rule = calendarRule();
        if (rule == null && meterWish == null) throw new InvalidRequest("", "a calendar, a meter, or both");
        return new PlanWish(work, rule, meterWish, basis == null ? Basis.SCHEDULE : basis, grace);
    }

    private List<ChecklistItem> items() {
        List<ChecklistItem> items = new ArrayList<>();
        if (checklist == null) return items;
        for (int i = 0; i < checklist.size(); i++) {
            ItemBody item = checklist.get(i);
            items.add(InvalidRequest.at("/checklist/" + i, () -> new ChecklistItem(item.id, item.text)));
        }
        return items;
    }

    private @Nullable CalendarRule calendarRule() {
        CalendarBody asked = calendar;
        if (asked == null) return null;
        Shift shift = asked.shift == null ? Shift.NEXT_WORKING_DAY : asked.shift;
        return InvalidRequest.at("/calendar", () -> CalendarRule.checked(asked.rrule, asked.start, shift));
    }
}
