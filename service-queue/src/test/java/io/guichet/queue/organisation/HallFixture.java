package io.guichet.queue.organisation;

import io.guichet.platform.domain.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Halls of one city in China. */
public final class HallFixture {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant MONDAY_MIDNIGHT = Instant.parse("2026-03-01T16:00:00Z");

    /** A Monday; 09:00 in the hall. */
    public static final Instant NINE = at("09:00");

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private HallFixture() {}

    public static Region city() {
        return new Region("city", new Words("示范市", "Model City"), 0);
    }

    /** Open 09:00 to 12:00 and 13:30 to 17:00 on working days, closed on 2026-03-04. */
    public static Hall postedHall() {
        return hall("hall-2", workingDays(), HallRules.defaults());
    }

    public static Hall hallWith(HallRules rules) {
        return hall("hall-2", workingDays(), rules);
    }

    public static Hall alwaysOpen() {
        return hall(
                "hall-1",
                new OpeningHours(Stream.of(DayOfWeek.values())
                        .map(day -> new Opening(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                        .toList()),
                HallRules.defaults());
    }

    public static Hall hall(String id, OpeningHours hours, HallRules rules) {
        return new Hall(
                id,
                "city",
                new Words("服务大厅", "Service hall"),
                ZONE,
                hours,
                Set.of(LocalDate.of(2026, 3, 4)),
                rules,
                null,
                0);
    }

    public static HallRules minimum(MinimumOpen... minimum) {
        HallRules usual = HallRules.defaults();
        return new HallRules(
                usual.listed(),
                usual.recallLimit(),
                usual.rejoinLimit(),
                usual.rejoinWithin(),
                usual.unattendedAfter(),
                usual.credits(),
                List.of(minimum));
    }

    public static ServiceUnit unit(String id, String hallId) {
        return new ServiceUnit(id, hallId, new Words("社会保险", "Social insurance"), 0);
    }

    /** A time of that Monday in the hall. */
    public static Instant at(String time) {
        return MONDAY_MIDNIGHT.plusSeconds(LocalTime.parse(time).toSecondOfDay());
    }

    private static OpeningHours workingDays() {
        return new OpeningHours(Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .flatMap(day -> Stream.of(
                        new Opening(day, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Opening(day, LocalTime.of(13, 30), LocalTime.of(17, 0))))
                .toList());
    }
}
