package io.guichet.queue.result;

import static io.guichet.queue.result.MatterFixture.DUE;
import static io.guichet.queue.result.MatterFixture.MONDAY;
import static io.guichet.queue.result.MatterFixture.NINE;
import static io.guichet.queue.result.MatterFixture.dueAt;
import static io.guichet.queue.result.MatterFixture.dueOn;
import static io.guichet.queue.result.MatterFixture.on;
import static io.guichet.queue.result.MatterFixture.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Stale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of matters promises. */
public abstract class MattersContract {

    private static final LocalDate TOMORROW = DUE.plusDays(1);

    /** An empty one for each test. */
    protected abstract Matters matters();

    @Test
    void a_matter_comes_back_as_it_was_stored() {
        Matter added = matters().add(opened("t1").open());
        Matter told = tell(added, DUE);

        assertThat(added.version()).isEqualTo(1);
        assertThat(told.version()).isEqualTo(2);
        assertThat(matters().known("t1")).contains(told);
        assertThat(matters().known("t2")).isEmpty();
    }

    @Test
    void a_ticket_has_one_matter() {
        Matter first = matters().add(opened("t1").open());

        assertThat(matters().add(dueOn("t1", TOMORROW).open())).isEqualTo(first);
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        Matter added = matters().add(opened("t1").open());
        tell(added, DUE);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> tell(added, DUE));
    }

    @Test
    void a_hall_lists_each_state_the_first_due_first() {
        matters().add(dueOn("later", TOMORROW.plusDays(1)).open());
        matters().add(dueOn("today", TOMORROW).open());
        matters().add(opened("late").open());
        tell(matters().add(opened("told").open()), DUE);

        assertThat(ids(MatterState.OPEN)).containsExactly("today", "later");
        assertThat(ids(MatterState.OVERDUE)).containsExactly("late");
        assertThat(ids(MatterState.TOLD)).containsExactly("told");
        assertThat(matters().ofHall("hall-9", MatterState.OPEN, on(TOMORROW), 0, 9))
                .isEmpty();
        assertThat(matters().ofHall("hall-2", MatterState.OPEN, on(TOMORROW), 1, 1))
                .extracting(Matter::id)
                .containsExactly("later");
    }

    @Test
    void what_is_overdue_is_to_be_noted_once() {
        Matter late = matters().add(opened("late").open());
        matters().add(dueOn("today", TOMORROW).open());

        assertThat(matters().toNoteOverdue(on(TOMORROW), 9)).containsExactly(late);
        matters().save(late.noteOverdue(on(TOMORROW)));
        assertThat(matters().toNoteOverdue(on(TOMORROW), 9)).isEmpty();
        assertThat(ids(MatterState.OVERDUE)).containsExactly("late");
    }

    @Test
    void figures_judge_what_was_told_and_what_is_overdue_by_the_due_day() {
        tell(matters().add(opened("on time").open()), DUE);
        tell(matters().add(opened("late").open()), TOMORROW);
        matters().add(opened("overdue").open());
        matters().add(dueOn("in time", TOMORROW).open());
        matters().add(dueOn("outside", DUE.minusDays(9)).open());

        assertThat(matters().figures("hall-2", DUE, TOMORROW, on(TOMORROW))).isEqualTo(new PromiseFigures(1, 3, 1));
        assertThat(matters().figures("hall-2", TOMORROW, TOMORROW, on(TOMORROW)))
                .isEqualTo(new PromiseFigures(0, 0, 1));
        assertThat(matters().figures("hall-9", DUE, TOMORROW, on(TOMORROW))).isEqualTo(new PromiseFigures(0, 0, 0));
    }

    @Test
    void a_limit_in_minutes_is_overdue_on_its_own_day() {
        Instant due = NINE.plusSeconds(1800);
        Matter soon = matters().add(dueAt("soon", due).open());
        matters().add(dueOn("in days", MONDAY).open());

        Moment before = new Moment(MONDAY, due);
        assertThat(matters().ofHall("hall-2", MatterState.OPEN, before, 0, 9)).hasSize(2);
        assertThat(matters().toNoteOverdue(before, 9)).isEmpty();
        Moment after = new Moment(MONDAY, due.plusMillis(1));
        assertThat(matters().ofHall("hall-2", MatterState.OVERDUE, after, 0, 9)).containsExactly(soon);
        assertThat(matters().toNoteOverdue(after, 9)).containsExactly(soon);
        assertThat(matters().figures("hall-2", MONDAY, MONDAY, after)).isEqualTo(new PromiseFigures(0, 1, 1));
    }

    private Matter tell(Matter matter, LocalDate today) {
        return matters().save(matter.tell(Result.GRANTED, ToldHow.PHONE, "s1", on(today)));
    }

    private List<String> ids(MatterState state) {
        return matters().ofHall("hall-2", state, on(TOMORROW), 0, 9).stream()
                .map(Matter::id)
                .toList();
    }
}
