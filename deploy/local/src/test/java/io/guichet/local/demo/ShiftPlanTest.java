package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftPlanTest {
    private static final LocalDate DAY = LocalDate.of(1999, 2, 16);

    @Test
    void a_server_opens_a_window_for_the_quarters_worked_in() {
        assertThat(ShiftPlan.of(List.of(served("ANAT", 1000, 100), served("ANAT", 1850, 100)), 2))
                .containsExactly(new Shift(1, 900, 2700));
    }

    @Test
    void two_at_once_take_two_windows_and_a_later_one_the_lowest_free() {
        var shifts =
                ShiftPlan.of(List.of(served("ANAT", 1000, 10), served("ELI", 1000, 1000), served("TOVA", 5000, 10)), 2);

        assertThat(shifts)
                .containsExactlyInAnyOrder(new Shift(1, 900, 2700), new Shift(2, 900, 1800), new Shift(1, 4500, 5400));
    }

    @Test
    void one_server_after_another_at_a_window_is_one_session() {
        assertThat(ShiftPlan.of(List.of(served("ANAT", 1000, 10), served("ELI", 1900, 10)), 2))
                .containsExactly(new Shift(1, 900, 2700));
    }

    @Test
    void more_servers_than_windows_are_refused() {
        var calls = List.of(served("ANAT", 1000, 10), served("ELI", 1000, 10));

        assertThatThrownBy(() -> ShiftPlan.of(calls, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_lies_outside_the_replayed_hours_is_cut_off() {
        var shifts = List.of(new Shift(1, 0, 900), new Shift(2, 800, 2000), new Shift(3, 3000, 4000));

        assertThat(ShiftPlan.between(shifts, 900, 3000)).containsExactly(new Shift(2, 900, 2000));
    }

    @Test
    void every_recorded_day_fits_into_the_trial_hall_and_as_many_windows_are_open_as_servers_worked() {
        for (var day = 1; day <= 20; day++) {
            var calls = CallLog.day(LocalDate.of(1999, 2, day));
            var shifts = ShiftPlan.of(calls, TrialHall.WINDOWS);
            for (var quarter = 0; quarter < 96; quarter++) {
                var start = quarter * ShiftPlan.QUARTER;
                var open = shifts.stream()
                        .filter(shift -> shift.opens() <= start && start < shift.closes())
                        .count();
                assertThat(open).isEqualTo(serversIn(calls, quarter));
            }
        }
    }

    private static long serversIn(List<Call> calls, int quarter) {
        return calls.stream()
                .filter(Call::hasServer)
                .filter(call -> call.serviceStart() / ShiftPlan.QUARTER <= quarter
                        && quarter <= call.serviceEnd() / ShiftPlan.QUARTER)
                .map(Call::server)
                .distinct()
                .count();
    }

    private static Call served(String server, int start, int seconds) {
        return new Call("c", DAY, CallKind.PS, false, start, 0, CallOutcome.AGENT, start, seconds, server);
    }
}
