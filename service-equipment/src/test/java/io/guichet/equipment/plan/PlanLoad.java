package io.guichet.equipment.plan;

import io.guichet.platform.domain.Change;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;

/** Many plans at once, for the load check. */
public final class PlanLoad {

    private PlanLoad() {}

    /** As many plans as assets, due over a quarter; then everything that is due on the busiest day, and all next days. */
    public static void run(Plans plans, Meters meters, int count, int halls, BiConsumer<String, String> say) {
        String[] rules = {
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=%d",
            "FREQ=MONTHLY;BYMONTHDAY=%d",
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=%d"
        };
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            CalendarRule calendar = PlanFixture.every(rules[i % 3].formatted(1 + i % 28));
            Plan plan = PlanFixture.define(
                    "plan-" + i,
                    new Target("asset-" + i, "hall-" + i % halls, "unit-1", null),
                    new Rule(calendar, PlanFixture.perTickets(5_000), Basis.SCHEDULE, 2));
            plans.add(Change.none(plan));
        }
        say.accept("plans defined", "%d in %.1f s".formatted(count, seconds(begin)));

        begin = System.nanoTime();
        int seen = 0;
        for (int hall = 0; hall < halls; hall++) {
            for (Plan plan : plans.search(new Plans.Search("hall-" + hall, null, null, null), 0, 100_000)) {
                plan.done(PlanFixture.completed(PlanFixture.NINE, 10L), PlanFixture.DATES, "k");
                seen++;
            }
        }
        say.accept("all plans read and their next due day computed", "%d in %.1f s".formatted(seen, seconds(begin)));

        Instant monday = Instant.parse("2026-11-16T01:00:00Z");
        int due = plans.toMoveOn(monday, count).size();
        begin = System.nanoTime();
        plans.toMoveOn(monday, 500);
        say.accept("the first 500 of " + due + " due found", "%.3f s".formatted(seconds(begin)));
        begin = System.nanoTime();
        Clock clock = Clock.fixed(monday, ZoneOffset.UTC);
        new NoteDuePlans(plans, meters, PlanFixture.TIMES, WorkingCalendar.ofChina(), clock).note();
        say.accept(
                "a fortnight of due plans noted, each with its event", "%d in %.1f s".formatted(due, seconds(begin)));
        Clock next = Clock.fixed(monday.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        int tomorrow = plans.toMoveOn(next.instant(), count).size();
        begin = System.nanoTime();
        new NoteDuePlans(plans, meters, PlanFixture.TIMES, WorkingCalendar.ofChina(), next).note();
        say.accept("one day of due plans noted", "%d in %.1f s".formatted(tomorrow, seconds(begin)));
    }

    public static void overdue(Plans plans, String hallId) {
        plans.search(new Plans.Search(hallId, null, Stage.OVERDUE, null), 0, 51);
    }

    public static void weeks(Plans plans, String hallId) {
        for (int week = 0; week < 8; week++) {
            LocalDate from = PlanFixture.MONDAY.plusWeeks(week);
            plans.load(hallId, from, from.plusWeeks(1));
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
