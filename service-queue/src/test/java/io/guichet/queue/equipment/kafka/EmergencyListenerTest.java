package io.guichet.queue.equipment.kafka;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Words;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.ReceivedEvents;
import io.guichet.queue.equipment.FollowEmergencies;
import io.guichet.queue.equipment.InMemoryHeardEmergencies;
import io.guichet.queue.organisation.Emergency;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.SwitchEmergency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flow 7 of the requirements, from the samples that the equipment and audit services send. */
class EmergencyListenerTest {

    private static final String ACTIVATED = "equipment.emergency.activated.v1";
    private static final String ENDED = "equipment.emergency.ended.v1";

    private final InMemoryHalls halls = new InMemoryHalls();
    private final SwitchEmergency switchEmergency = new SwitchEmergency(halls, new TurnableClock(NINE));
    private final EmergencyListener listener =
            new EmergencyListener(new FollowEmergencies(new InMemoryHeardEmergencies(), halls, switchEmergency));

    @BeforeEach
    void a_hall_in_order() {
        halls.given(HallFixture.postedHall());
    }

    @Test
    void an_activated_plan_switches_the_hall_and_its_end_switches_back() {
        hear(ACTIVATED);
        hear(ACTIVATED);
        assertThat(emergency()).isNotNull().satisfies(running -> {
            assertThat(running.planId()).isEqualTo("no-printers");
            assertThat(running.notice().zh()).startsWith("打印机故障");
        });

        hear(ENDED);
        hear(ENDED);

        assertThat(emergency()).isNull();
    }

    /** S6: a plan of the supervision switches the hall as one of the equipment service does. */
    @Test
    void a_plan_of_audit_switches_the_hall_too() {
        hear("audit.emergency.activated.v1");
        hear("audit.emergency.activated.v1");
        assertThat(emergency()).isNotNull().satisfies(running -> {
            assertThat(running.planId()).isEqualTo("failure");
            assertThat(running.notice().zh()).startsWith("系统故障");
        });

        hear("audit.emergency.ended.v1");

        assertThat(emergency()).isNull();
    }

    @Test
    void a_late_or_repeated_beginning_switches_nothing() {
        hear(ENDED);
        hear(ACTIVATED);
        assertThat(emergency()).isNull();
    }

    @Test
    void what_a_supervisor_switched_meanwhile_stays() {
        hear(ACTIVATED);
        switchEmergency.off("hall-2", version -> {});
        hear(ACTIVATED);
        assertThat(emergency()).isNull();

        switchEmergency.on("hall-2", new Words("停电", "No power"), "other-plan", version -> {});
        hear(ENDED);

        assertThat(emergency()).isNotNull();
    }

    @Test
    void a_hall_of_somewhere_else_holds_nobody_up() {
        listener.onEmergency(
                ReceivedEvents.of(
                        ACTIVATED,
                        "{\"activationId\":\"a\",\"hallId\":\"hall-9\",\"planId\":\"p\",\"notice\":{\"zh\":\"a\",\"en\":\"b\"}}"));
        listener.onEmergency(
                ReceivedEvents.of(ENDED, "{\"activationId\":\"a\",\"hallId\":\"hall-9\",\"planId\":\"p\"}"));

        assertThat(emergency()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"activationId\":\"a\",\"hallId\":\"h\",\"planId\":\"p\",\"notice\":{}}"})
    void what_is_no_emergency_is_put_aside(String data) {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.onEmergency(ReceivedEvents.of(ACTIVATED, data)));
    }

    private void hear(String sample) {
        listener.onEmergency(ReceivedEvents.sample(sample));
    }

    private @Nullable Emergency emergency() {
        return halls.find("hall-2").emergency();
    }
}
