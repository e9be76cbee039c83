package io.guichet.equipment.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.device.PostedHours;
import io.guichet.equipment.organisation.PlaceFixture;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The example of docs/equipment-figures.md, by hand: the week of Monday 2026-11-02, open on weekdays from 9:00 to 17:00;
 * device a all week (40 h), device b from Wednesday 13:00 on (20 h).
 */
class ReliabilityTest {

    private static final Instant FROM = at("2026-11-02T00:00");
    private static final Instant UNTIL = at("2026-11-09T00:00");
    private static final Map<String, Instant> SINCE = Map.of("a", at("2026-01-05T09:00"), "b", at("2026-11-04T13:00"));
    private static final List<Outage> OUTAGES = List.of(
            // Began the week before: half an hour of it is in this week, and it is no failure of this week.
            outage("f5", "a", true, "2026-10-30T16:00", "2026-11-02T09:30"),
            outage("f1", "a", true, "2026-11-02T10:00", "2026-11-02T15:00"),
            // Overlaps the one before: together Monday 10:00 to Tuesday 10:00, 8 open hours, one failure.
            outage("f2", "a", true, "2026-11-02T14:00", "2026-11-03T10:00"),
            // Minor: the device could be used.
            outage("f3", "b", false, "2026-11-05T10:00", "2026-11-05T12:00"),
            // Stands: one open hour until the end of the week.
            outage("f4", "b", true, "2026-11-06T16:00", null));
    private static final List<Repair> REPAIRS = List.of(
            // f1 came on the same device a quarter of an hour later.
            new Repair("o5", "a", "f5", 0, at("2026-11-02T09:45")),
            new Repair("o1", "a", "f1", 0, at("2026-11-02T16:00")),
            new Repair("o3", "b", "f3", 1, at("2026-11-05T13:00")));

    private final HallTimes times = new PostedHours(PlaceFixture.places());

    @Test
    void the_example_comes_out_as_by_hand() {
        Reliability week = of(SINCE, OUTAGES, REPAIRS, Set.of("f1", "f5"));

        assertThat(week.devices()).isEqualTo(2);
        assertThat(week.operatingSeconds()).isEqualTo(60 * 3600);
        assertThat(week.downSeconds()).isEqualTo((8 * 3600) + 3600 + 1800);
        assertThat(week.failures()).isEqualTo(2);
        assertThat(week.mtbfSeconds()).isEqualTo((60 * 3600 - 34_200) / 2);
        assertThat(week.repairs()).isEqualTo(2);
        // f1 5 h, f5 65.5 h; f2 and f3 have no corrective order.
        assertThat(week.mttrSeconds()).isEqualTo((5 * 3600 + 65 * 3600 + 1800) / 2);
        assertThat(week.openFaults()).isEqualTo(1);
        assertThat(week.availability()).isCloseTo(1 - 34_200 / 216_000.0, within(1e-12));
        assertThat(week.verified()).isEqualTo(3);
        assertThat(week.firstTimeFix()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void what_cannot_be_told_is_null_and_not_0() {
        Reliability quiet = of(SINCE, List.of(), List.of(), Set.of());
        assertThat(quiet.mtbfSeconds()).isNull();
        assertThat(quiet.mttrSeconds()).isNull();
        assertThat(quiet.firstTimeFix()).isNull();
        assertThat(quiet.availability()).isEqualTo(1.0);

        Reliability nothing = of(Map.of(), OUTAGES, REPAIRS, Set.of("f1"));
        assertThat(nothing.availability()).isNull();
        assertThat(nothing.downSeconds()).isZero();
        assertThat(nothing.verified()).isZero();
    }

    @Test
    void an_outage_over_the_whole_time_is_down_all_of_it_and_no_failure_of_it() {
        Outage long1 = outage("f", "a", true, "2026-10-01T10:00", null);
        Reliability week = of(Map.of("a", at("2026-01-05T09:00")), List.of(long1), List.of(), Set.of());

        assertThat(week.availability()).isEqualTo(0.0);
        assertThat(week.failures()).isZero();
        assertThat(week.mtbfSeconds()).isNull();
    }

    @Test
    void a_fault_comes_back_within_30_days_or_it_is_a_new_one() {
        Repair repair = new Repair("o", "a", "f", 0, at("2026-11-02T10:00"));
        Map<String, Instant> a = Map.of("a", at("2026-01-05T09:00"));

        assertThat(of(a, List.of(outage("g", "a", false, "2026-12-02T09:59", null)), List.of(repair), Set.of("f"))
                        .firstTimeFix())
                .isEqualTo(0.0);
        assertThat(of(a, List.of(outage("g", "a", true, "2026-12-02T10:00", null)), List.of(repair), Set.of("f"))
                        .firstTimeFix())
                .isEqualTo(1.0);
        assertThat(of(a, List.of(outage("g", "b", true, "2026-11-02T11:00", null)), List.of(repair), Set.of("f"))
                        .firstTimeFix())
                .isEqualTo(1.0);
    }

    private Reliability of(
            Map<String, Instant> since, List<Outage> outages, List<Repair> repairs, Set<String> corrective) {
        return Reliability.of(new Reliability.Input(
                FROM, UNTIL, since, outages, repairs, corrective, (a, b) -> times.open("hall-1", a, b)));
    }

    private static Outage outage(String fault, String device, boolean down, String from, @Nullable String until) {
        return new Outage(fault, device, down, at(from), until == null ? null : at(until));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
