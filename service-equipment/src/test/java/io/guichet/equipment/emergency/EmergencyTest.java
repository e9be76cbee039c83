package io.guichet.equipment.emergency;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static io.guichet.equipment.asset.AssetFixture.act;
import static io.guichet.equipment.organisation.PlaceFixture.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.asset.Category;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans for system failure (S6, flow 7). */
class EmergencyTest {

    private final InMemoryShelf<EmergencyPlan, EmergencyEvent> plans = new InMemoryShelf<>("emergency plan");
    private final InMemoryShelf<Activation, EmergencyEvent> activations = new InMemoryShelf<>("emergency");
    private final DefineEmergencyPlan defineEmergencyPlan = new DefineEmergencyPlan(plans);
    private final RunEmergency runEmergency =
            new RunEmergency(plans, activations, new Organisation(PlaceFixture.places()));

    @Test
    void the_same_words_change_nothing_and_others_are_a_new_version() {
        assertThat(define("one").version()).isEqualTo(1);
        assertThat(define("one").version()).isEqualTo(1);
        assertThat(define("two").version()).isEqualTo(2);

        assertThat(plans.events(EmergencyEvent.PlanDefined.class))
                .extracting(EmergencyEvent.PlanDefined::planVersion)
                .containsExactly(1L, 2L);
    }

    @Test
    void a_plan_is_at_work_with_the_steps_it_had_until_it_ends() {
        define("one");
        var act = act("v1");
        Kept<Activation> activated = runEmergency.activate("no-printers", "hall-1", act);
        assertThat(runEmergency.activate("no-printers", "hall-1", act)).isEqualTo(activated);
        define("two");
        runEmergency.doStep(activated.id(), 1, act("s1"));
        runEmergency.doStep(activated.id(), 1, act("s2"));

        runEmergency.end(activated.id(), act("v1"));
        runEmergency.end(activated.id(), act("v1"));

        assertThat(activations.find(activated.id()).it().steps()).containsExactly(words("one"));
        assertThat(activations.events(EmergencyEvent.StepDone.class)).hasSize(1);
        assertThat(activations.events(EmergencyEvent.Ended.class))
                .singleElement()
                .satisfies(ended -> assertThat(ended.stepsDone()).isEqualTo(1));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> runEmergency.doStep(activated.id(), 1, act("s1")));
    }

    @Test
    void one_plan_at_a_time_in_a_hall() {
        define("one");
        String first = runEmergency.activate("no-printers", "hall-1", act("v1")).id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> runEmergency.activate("no-printers", "hall-1", act("v1")));
        assertThat(runEmergency.activate("no-printers", "hall-2", act("v1")).version())
                .isEqualTo(1);

        runEmergency.end(first, act("v1"));

        assertThat(runEmergency.activate("no-printers", "hall-1", act("v1")).version())
                .isEqualTo(1);
    }

    @Test
    void plans_halls_and_steps_exist() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> runEmergency.activate("none", "hall-1", act("v1")));
        define("one");
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> runEmergency.activate("no-printers", "hall-9", act("v1")));
        String id = runEmergency.activate("no-printers", "hall-1", act("v1")).id();
        for (int step : new int[] {0, 2}) {
            assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> runEmergency.doStep(id, step, act("s1")));
        }
    }

    private Kept<EmergencyPlan> define(String step) {
        EmergencyPlan plan = new EmergencyPlan(
                "no-printers", words("plan"), Category.PRINTER, words("notice"), List.of(words(step)), "o1", NINE);
        return defineEmergencyPlan.define(plan, act("o1"));
    }
}
