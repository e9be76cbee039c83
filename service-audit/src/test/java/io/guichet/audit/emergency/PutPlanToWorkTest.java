package io.guichet.audit.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.drill.DrillRefusal;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import org.junit.jupiter.api.Test;

/** S6, flow 7. */
class PutPlanToWorkTest {

    private final EmergencyFixture fixture = new EmergencyFixture();

    @Test
    void a_version_is_at_work_with_its_own_steps_and_notice_until_it_is_ended() {
        Activation active = activate("hall-2", 2, "c1");

        assertThat(active.notice().zh()).isEqualTo("系统故障，请领纸号");
        assertThat(active.steps()).hasSize(2);
        assertThat(active.state()).isEqualTo(Activation.State.ACTIVE);
        Activation ended =
                fixture.work.end(active.id(), "m1", "c2", version -> {}).value();
        assertThat(ended.state()).isEqualTo(Activation.State.ENDED);
        assertThatExceptionOfType(EmergencyRefusal.WrongState.class)
                .isThrownBy(() -> fixture.work.end(active.id(), "m1", "c3", version -> {}));
        assertThat(activate("hall-2", 2, "c4").id()).isNotEqualTo(active.id());
    }

    @Test
    void a_plan_is_at_work_once_in_a_hall() {
        Activation active = activate("hall-2", 2, "c1");

        assertThat(activate("hall-2", 2, "c1")).as("the same command").isEqualTo(active);
        assertThatExceptionOfType(EmergencyRefusal.AlreadyActive.class).isThrownBy(() -> activate("hall-2", 1, "c2"));
        assertThat(activate("hall-1", 1, "c3").notice().zh()).isEqualTo("请领纸号");
        assertThat(fixture.shelf.told()).hasSize(2);
    }

    @Test
    void a_step_is_ticked_once_while_the_plan_is_at_work() {
        Activation active = activate("hall-2", 2, "c1");

        tick(active, 2, "c2");
        Activation both = tick(active, 1, "c3");

        assertThat(tick(active, 1, "c4")).as("again changes nothing").isEqualTo(both);
        assertThat(both.done()).containsExactly(2, 1);
        assertThat(fixture.shelf.told()).hasSize(3);
        for (int step : new int[] {0, 3}) {
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> tick(active, step, "c5"));
        }
        Activation ended =
                fixture.work.end(active.id(), "m1", "c6", version -> {}).value();
        assertThat(ended.done()).containsExactly(2, 1);
        assertThatExceptionOfType(EmergencyRefusal.WrongState.class).isThrownBy(() -> tick(active, 1, "c7"));
    }

    @Test
    void an_unknown_hall_or_version_is_refused() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> activate("hall-9", 1, "c1"));
        assertThatExceptionOfType(DrillRefusal.UnknownPlan.class).isThrownBy(() -> activate("hall-2", 3, "c1"));
    }

    private Activation tick(Activation active, int step, String command) {
        return fixture.work
                .doStep(active.id(), step, "s1", command, version -> {})
                .value();
    }

    private Activation activate(String hall, int number, String command) {
        return fixture.work.activate(hall, "failure", number, "m1", command).value();
    }
}
