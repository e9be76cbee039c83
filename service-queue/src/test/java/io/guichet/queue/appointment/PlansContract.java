package io.guichet.queue.appointment;

import static io.guichet.queue.appointment.AppointmentFixture.plan;
import static io.guichet.queue.appointment.AppointmentFixture.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store of plans promises. */
public abstract class PlansContract {

    /** An empty one for each test. */
    protected abstract Plans plans();

    @Test
    void a_plan_comes_back_as_it_was_stored() {
        assertThat(plans().known("pension")).isEmpty();

        AppointmentPlan added = plans().add(published());
        assertThat(added).isEqualTo(plan().at(1));
        assertThat(plans().known("pension")).hasValue(added);

        AppointmentPlan changed = plans().save(added.redefine(plan(Duration.ofMinutes(20), 5, 0)));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(plans().known("pension")).hasValue(changed);
    }

    @Test
    void the_same_item_has_one_plan() {
        plans().add(published());

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> plans().add(published()));
    }

    @Test
    void a_change_decided_on_an_old_version_is_stale_and_none_is_not_written() {
        AppointmentPlan old = plans().add(published());
        plans().save(old.redefine(plan(Duration.ofMinutes(20), 5, 0)));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> plans().save(old.redefine(plan(Duration.ofMinutes(10), 5, 0))));
        assertThat(plans().save(Change.none(old))).isEqualTo(old);
        assertThat(plans().known("pension").orElseThrow().version()).isEqualTo(2);
    }
}
