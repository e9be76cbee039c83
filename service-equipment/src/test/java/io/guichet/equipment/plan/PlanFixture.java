package io.guichet.equipment.plan;

import io.guichet.equipment.device.HallTimes;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans of printer-1 in hall-1, made on Monday 2026-11-02 at nine. */
public final class PlanFixture {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    public static final Instant NINE = Instant.parse("2026-11-02T01:00:00Z");
    static final PlanDates DATES = new PlanDates(WorkingCalendar.ofChina(), SHANGHAI);
    public static final Work WORK =
            new Work("打印机保养", List.of(new ChecklistItem("rollers", "搓纸轮清洁"), new ChecklistItem("fuser", "定影器温度")), 30);

    /** Open from nine to five in China every day: enough for plans. */
    public static final HallTimes TIMES = new HallTimes() {
        @Override
        public ZoneId zone(String hallId) {
            return SHANGHAI;
        }

        @Override
        public Duration open(String hallId, Instant from, Instant until) {
            return Duration.between(from, until).dividedBy(3);
        }
    };

    private PlanFixture() {}

    static void count(Meters meters, String meterId, String eventId, Instant at) {
        meters.count(List.of(new Meters.Counted(meterId, eventId, at)));
    }

    public static CalendarRule every(String rrule) {
        return CalendarRule.checked(rrule, MONDAY, Shift.NEXT_WORKING_DAY);
    }

    public static MeterRule perTickets(long every) {
        return new MeterRule(MeterSource.HALL_TICKETS, "hall:hall-1", every);
    }

    public static Plan plan(String id, @Nullable CalendarRule calendar, @Nullable MeterRule meter, Basis basis) {
        return define(id, new Target("printer-1", "hall-1", "unit-1", null), new Rule(calendar, meter, basis, 2));
    }

    public static Plan monthly(String id) {
        return plan(id, every("FREQ=MONTHLY;BYMONTHDAY=15"), perTickets(5_000), Basis.SCHEDULE);
    }

    static Plan define(String id, Target target, Rule rule) {
        return Plan.define(id, target, WORK, rule, 0, DATES, "define " + id, NINE)
                .after();
    }

    /** The same work by another calendar, without a meter. */
    static Amendment otherwise(String rrule) {
        return new Amendment(WORK, new Rule(every(rrule), null, Basis.SCHEDULE, 2), null, 0);
    }

    static List<ItemResult> allPassed() {
        return List.of(new ItemResult("rollers", true, null, null), new ItemResult("fuser", true, null, null));
    }

    static List<ItemResult> fuserFailed() {
        return List.of(new ItemResult("rollers", true, null, null), new ItemResult("fuser", false, "太烫", null));
    }

    static Plan.Completion completed(Instant at, @Nullable Long reading) {
        return new Plan.Completion(allPassed(), reading, "mt001", at);
    }
}
