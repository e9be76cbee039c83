package io.guichet.equipment.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.plan.PlanFixture;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C12: the monthly charge sheet of a unit, on every kind of shelf. */
public abstract class CloseMonthContract {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Instant IN_OCTOBER = Instant.parse("2026-10-20T02:00:00Z");
    private static final Instant IN_NOVEMBER = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant IN_JANUARY = Instant.parse("2027-01-05T02:00:00Z");

    private @Nullable NoteCosts costs;
    private @Nullable CloseMonth months;

    protected abstract Shelf<ChargeLine, ChargeEvent> lines();

    protected abstract Shelf<ChargeSheet, ChargeEvent> sheets();

    @BeforeEach
    void wire() {
        costs = new NoteCosts(lines(), PlanFixture.TIMES, 6_000);
        months = new CloseMonth(lines(), sheets(), PlanFixture.TIMES);
    }

    @Test
    void consumables_parts_and_labour_add_up() {
        costs().used(used("m1", IN_OCTOBER, 63_000));
        costs().worked(worked("w1", IN_OCTOBER, 50, 12_345));
        costs().worked(worked("w2", IN_OCTOBER, 0, 0));

        CloseMonth.Sheet sheet = months().sheet("unit-1", OCTOBER);
        assertThat(sheet.totals()).isEqualTo(new Totals(63_000, 12_345, 5_000, 0, 80_345));
        assertThat(sheet.lines()).hasSize(3);
        assertThat(months().sheet("unit-2", OCTOBER).lines()).isEmpty();
        assertThat(months().sheet("unit-1", NOVEMBER).lines()).isEmpty();
    }

    @Test
    void the_same_told_twice_is_charged_once() {
        costs().used(used("m1", IN_OCTOBER, 63_000));
        costs().used(used("m1", IN_OCTOBER, 63_000));
        costs().worked(worked("w1", IN_OCTOBER, 60, 100));
        costs().worked(worked("w1", IN_OCTOBER, 60, 100));

        assertThat(months().sheet("unit-1", OCTOBER).totals().allCents()).isEqualTo(69_100);
    }

    @Test
    void a_month_ends_by_the_halls_clock() {
        costs().used(used("last", Instant.parse("2026-10-31T15:59:59Z"), 1));
        costs().used(used("first", Instant.parse("2026-10-31T16:00:00Z"), 2));

        assertThat(months().sheet("unit-1", OCTOBER).totals().allCents()).isEqualTo(1);
        assertThat(months().sheet("unit-1", NOVEMBER).totals().allCents()).isEqualTo(2);
        refuses(Why.MONTH_NOT_OVER, () -> close(OCTOBER, Instant.parse("2026-10-31T15:59:59Z")));
        close(OCTOBER, Instant.parse("2026-10-31T16:00:00Z"));
    }

    @Test
    void a_closed_month_never_changes_and_what_comes_late_stands_in_the_next_open_one() {
        costs().used(used("m1", IN_OCTOBER, 100));
        ChargeSheet closed = close(OCTOBER, IN_JANUARY);
        costs().used(used("late", IN_OCTOBER, 7));

        assertThat(months().sheet("unit-1", OCTOBER).closed()).isEqualTo(closed);
        assertThat(months().sheet("unit-1", OCTOBER).totals().allCents()).isEqualTo(100);
        assertThat(months().sheet("unit-1", NOVEMBER).totals().allCents()).isEqualTo(7);
        assertThat(months().sheet("unit-1", DECEMBER).totals().allCents()).isZero();

        close(NOVEMBER, IN_JANUARY);
        assertThat(months().sheet("unit-1", DECEMBER).totals().allCents()).isZero();
        costs().used(used("later", IN_OCTOBER, 9));
        assertThat(months().sheet("unit-1", NOVEMBER).totals().allCents()).isEqualTo(7);
        assertThat(months().sheet("unit-1", DECEMBER).totals().allCents()).isEqualTo(9);
    }

    /** A crash between sheet and lines: the line does not know its sheet, and still is not charged again. */
    @Test
    void a_line_that_does_not_know_its_sheet_is_not_charged_twice() {
        costs().used(used("m1", IN_OCTOBER, 100));
        ChargeLine line = months().sheet("unit-1", OCTOBER).lines().getFirst();
        sheets().add(ChargeSheet.close("unit-1", "2026-10", java.util.List.of(line), "v001", IN_NOVEMBER), "k");

        assertThat(months().sheet("unit-1", NOVEMBER).lines()).isEmpty();
        close(NOVEMBER, IN_JANUARY);
        assertThat(months().sheet("unit-1", DECEMBER).lines()).isEmpty();
    }

    @Test
    void months_close_once_and_in_order() {
        costs().used(used("m1", IN_OCTOBER, 100));
        costs().used(used("m2", IN_NOVEMBER, 100));

        refuses(Why.EARLIER_MONTH_OPEN, () -> close(NOVEMBER, IN_JANUARY));
        close(OCTOBER, IN_JANUARY);
        refuses(Why.MONTH_CLOSED, () -> close(OCTOBER, IN_JANUARY));
        close(NOVEMBER, IN_JANUARY);
        // Nothing was used: it may be closed all the same.
        close(DECEMBER, IN_JANUARY);
    }

    @Test
    void the_same_command_closes_once_and_answers_the_same() {
        costs().used(used("m1", IN_OCTOBER, 100));
        Act act = act(IN_JANUARY);
        ChargeSheet closed = months().close("unit-1", "hall-1", OCTOBER, act);

        assertThat(months().close("unit-1", "hall-1", OCTOBER, act)).isEqualTo(closed);
    }

    @Test
    void a_correction_stands_in_an_open_month_and_says_why() {
        close(OCTOBER, IN_NOVEMBER);
        refuses(Why.MONTH_CLOSED, () -> correct(OCTOBER, -50, "twice"));
        correct(NOVEMBER, -50, "twice in October");

        assertThat(months().sheet("unit-1", NOVEMBER).totals()).isEqualTo(new Totals(0, 0, 0, -50, -50));
        for (String note : new String[] {"", "x".repeat(501)}) {
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> correct(NOVEMBER, 1, note));
        }
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> correct(NOVEMBER, 0, "nothing"));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> correct(DECEMBER, 1, "to come"));
    }

    @Test
    void half_a_cent_of_labour_is_a_cent() {
        NoteCosts odd = new NoteCosts(lines(), PlanFixture.TIMES, 30);
        assertThat(odd.labourCents(1)).isEqualTo(1);
        assertThat(odd.labourCents(0)).isZero();
        assertThat(new NoteCosts(lines(), PlanFixture.TIMES, 29).labourCents(1)).isZero();
    }

    private ChargeSheet close(YearMonth month, Instant now) {
        return months().close("unit-1", "hall-1", month, act(now));
    }

    private void correct(YearMonth month, long cents, String note) {
        months().correct("unit-1", "hall-1", month, cents, note, act(IN_NOVEMBER));
    }

    private NoteCosts costs() {
        return java.util.Objects.requireNonNull(costs);
    }

    private CloseMonth months() {
        return java.util.Objects.requireNonNull(months);
    }

    private static NoteCosts.Used used(String id, Instant at, long cents) {
        return new NoteCosts.Used(id, "hall-1", "unit-1", "printer-1", "toner-a", 1, cents, at);
    }

    private static NoteCosts.Worked worked(String id, Instant at, int minutes, long cents) {
        return new NoteCosts.Worked(id, "order-1", "hall-1", "unit-1", "printer-1", minutes, cents, at);
    }

    private static void refuses(Why why, Runnable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command::run)
                .satisfies(no -> assertThat(no.why()).isEqualTo(why));
    }

    private static Act act(Instant now) {
        return new Act(Ids.next(), "v001", new IfMatch(null), now);
    }
}
