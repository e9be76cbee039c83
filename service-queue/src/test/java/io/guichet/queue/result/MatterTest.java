package io.guichet.queue.result;

import static io.guichet.queue.result.MatterFixture.DUE;
import static io.guichet.queue.result.MatterFixture.MONDAY;
import static io.guichet.queue.result.MatterFixture.NINE;
import static io.guichet.queue.result.MatterFixture.on;
import static io.guichet.queue.result.MatterFixture.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterTest {

    private final Matter matter = opened("t1");

    @Test
    void it_is_in_time_through_its_due_day_and_overdue_after() {
        assertThat(matter.stateAt(on(DUE))).isEqualTo(MatterState.OPEN);
        assertThat(matter.stateAt(on(DUE.plusDays(1)))).isEqualTo(MatterState.OVERDUE);
        assertThat(told(DUE).stateAt(on(DUE.plusDays(1)))).isEqualTo(MatterState.TOLD);
    }

    @Test
    void a_result_told_on_the_due_day_is_on_time_and_a_day_later_not() {
        assertThat(told(DUE).told()).extracting("onTime").isEqualTo(true);
        assertThat(told(DUE.plusDays(1)).told()).extracting("onTime").isEqualTo(false);
    }

    @Test
    void the_same_result_again_changes_nothing_and_another_is_refused() {
        Matter told = told(MONDAY);

        assertThat(told.tell(Result.GRANTED, ToldHow.PHONE, "s2", on(DUE)).isEmpty())
                .isTrue();
        assertThatExceptionOfType(MatterRefusal.AlreadyTold.class)
                .isThrownBy(() -> told.tell(Result.REFUSED, ToldHow.PHONE, "s1", on(MONDAY)));
        assertThatExceptionOfType(MatterRefusal.AlreadyTold.class)
                .isThrownBy(() -> told.tell(Result.GRANTED, ToldHow.POST, "s1", on(MONDAY)));
    }

    @Test
    void overdue_is_told_once_and_not_before() {
        assertThat(matter.noteOverdue(on(DUE)).isEmpty()).isTrue();
        var noted = matter.noteOverdue(on(DUE.plusDays(1)));
        assertThat(noted.events()).singleElement().isInstanceOf(MatterEvent.Overdue.class);
        assertThat(noted.after().noteOverdue(on(DUE.plusDays(2))).isEmpty()).isTrue();
        assertThat(told(MONDAY).noteOverdue(on(DUE.plusDays(1))).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "a b", "$where", "-1"})
    void a_reference_is_a_file_number(String reference) {
        var due = new WorkingCalendar.Due(DUE, false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matter(
                        "t1", "hall-2", "unit-1", "pension", reference, "s1", NINE, due, null, null, null, 0));
    }

    @Test
    void a_rate_needs_something_to_judge() {
        assertThat(new PromiseFigures(0, 0, 3).rate()).isNull();
        assertThat(new PromiseFigures(3, 4, 0).rate()).isEqualTo(0.75);
    }

    private Matter told(LocalDate today) {
        return matter.tell(Result.GRANTED, ToldHow.PHONE, "s1", on(today)).after();
    }

    /** W4: a limit in minutes is judged by the clock, not by the day. */
    @Test
    void a_limit_in_minutes_is_in_time_through_its_last_instant() {
        Instant due = NINE.plusSeconds(1800);
        Matter soon = MatterFixture.dueAt("t1", due);

        assertThat(soon.stateAt(new Moment(MONDAY, due))).isEqualTo(MatterState.OPEN);
        assertThat(soon.noteOverdue(new Moment(MONDAY, due)).isEmpty()).isTrue();
        Moment late = new Moment(MONDAY, due.plusMillis(1));
        assertThat(soon.stateAt(late)).isEqualTo(MatterState.OVERDUE);
        assertThat(soon.noteOverdue(late).events()).hasSize(1);
        assertThat(soon.tell(Result.GRANTED, ToldHow.COUNTER, "s1", late)
                        .after()
                        .told())
                .extracting("onTime")
                .isEqualTo(false);
    }
}
