package io.guichet.queue.callback;

import static io.guichet.queue.callback.CallbackFixture.NOON;
import static io.guichet.queue.callback.CallbackFixture.OWN;
import static io.guichet.queue.callback.CallbackFixture.dueAt;
import static io.guichet.queue.callback.CallbackFixture.reached;
import static io.guichet.queue.callback.CallbackFixture.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of callbacks promises. */
public abstract class CallbacksContract {

    /** An empty one for each test. */
    protected abstract Callbacks callbacks();

    @Test
    void a_callback_comes_back_as_it_was_stored() {
        Callback added = callbacks().add(requested("c1").request());
        Done noted = new Done(CallOutcome.NOT_REACHED, "s1", NOON, "sealed words");
        Callback done = callbacks().save(added.finish(OWN, noted, "k"));

        assertThat(added.version()).isEqualTo(1);
        assertThat(done.version()).isEqualTo(2);
        assertThat(callbacks().find("c1")).isEqualTo(done);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> callbacks().find("c2"));
    }

    @Test
    void the_same_callback_added_twice_is_there_once() {
        Callback first = callbacks().add(requested("c1").request());

        assertThat(callbacks().add(dueAt("c1", NOON.plusSeconds(9)).request())).isEqualTo(first);
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        Callback added = callbacks().add(requested("c1").request());
        callbacks().save(added.finish(OWN, reached(), "k"));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> callbacks().save(added.finish(OWN, reached(), "other")));
    }

    @Test
    void a_hall_lists_each_state_the_first_due_first() {
        callbacks().add(dueAt("later", NOON.plusSeconds(60)).request());
        callbacks().add(requested("late").request());
        Callback done = callbacks().add(requested("done").request());
        callbacks().save(done.finish(OWN, reached(), "k"));

        assertThat(ids(CallbackState.OPEN)).containsExactly("later");
        assertThat(ids(CallbackState.OVERDUE)).containsExactly("late");
        assertThat(ids(CallbackState.DONE)).containsExactly("done");
        assertThat(callbacks().ofHall("hall-9", CallbackState.OPEN, NOON, 0, 9)).isEmpty();
        assertThat(callbacks().ofHall("hall-2", CallbackState.OPEN, NOON.minusSeconds(1), 1, 9))
                .extracting(Callback::id)
                .containsExactly("later");
    }

    @Test
    void what_is_overdue_is_to_be_noted_once() {
        Callback late = callbacks().add(requested("late").request());
        callbacks().add(dueAt("later", NOON.plusSeconds(60)).request());

        assertThat(callbacks().toNoteOverdue(NOON, 9)).containsExactly(late);
        callbacks().save(late.noteOverdue(NOON));
        assertThat(callbacks().toNoteOverdue(NOON, 9)).isEmpty();
        assertThat(ids(CallbackState.OVERDUE)).containsExactly("late");
    }

    private List<String> ids(CallbackState state) {
        return callbacks().ofHall("hall-2", state, NOON, 0, 9).stream()
                .map(Callback::id)
                .toList();
    }
}
