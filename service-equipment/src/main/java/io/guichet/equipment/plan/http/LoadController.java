package io.guichet.equipment.plan.http;

import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.plan.Plans;
import io.guichet.platform.http.InvalidRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much planned work there is, week by week. */
@RestController
final class LoadController {

    private static final int MOST_WEEKS = 53;

    private final Plans plans;
    private final HallTimes times;
    private final Clock clock;

    LoadController(Plans plans, HallTimes times, Clock clock) {
        this.plans = plans;
        this.times = times;
        this.clock = clock;
    }

    /** @param monday null for what should have been done before this week */
    record Week(@Nullable LocalDate monday, long plans, long minutes) {}

    record LoadView(String hallId, List<Week> weeks) {}

    /** Each plan counts once, on its next due day. */
    @GetMapping("/api/equipment/plan-load")
    LoadView load(@RequestParam(required = false) @Nullable String hall, @RequestParam(defaultValue = "8") int weeks) {
        String hallId = AskedHall.of(hall);
        if (weeks < 1 || weeks > MOST_WEEKS) throw new InvalidRequest("weeks", "1 to " + MOST_WEEKS);
        LocalDate monday = clock.instant()
                .atZone(times.zone(hallId))
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Week> all = new ArrayList<>();
        all.add(week(null, plans.load(hallId, null, monday)));
        for (int i = 0; i < weeks; i++) {
            LocalDate from = monday.plusWeeks(i);
            all.add(week(from, plans.load(hallId, from, from.plusWeeks(1))));
        }
        return new LoadView(hallId, all);
    }

    private static Week week(@Nullable LocalDate monday, Plans.Load load) {
        return new Week(monday, load.plans(), load.minutes());
    }
}
