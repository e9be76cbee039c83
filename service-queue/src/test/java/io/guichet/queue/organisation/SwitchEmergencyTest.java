package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import org.junit.jupiter.api.Test;

class SwitchEmergencyTest {

    private static final Words NOTICE = new Words("系统故障", "System fault");

    private final InMemoryHalls halls = new InMemoryHalls();
    private final SwitchEmergency switchEmergency = new SwitchEmergency(halls, new TurnableClock(NINE));

    @Test
    void on_and_off_are_told_once_each() {
        halls.given(HallFixture.postedHall());

        switchEmergency.on("hall-2", NOTICE, null, version -> {});
        switchEmergency.on("hall-2", NOTICE, null, version -> {});
        Hall after = switchEmergency.off("hall-2", version -> {});
        switchEmergency.off("hall-2", version -> {});

        assertThat(after.isInEmergency()).isFalse();
        assertThat(after.version()).isEqualTo(3);
        assertThat(halls.events())
                .containsExactly(
                        new HallEvent.Defined(HallFixture.postedHall()),
                        new HallEvent.EmergencyStarted("hall-2", new Emergency(NOTICE, NINE, null), NINE),
                        new HallEvent.EmergencyEnded("hall-2", NINE, NINE));
    }

    @Test
    void a_hall_that_does_not_exist_has_no_emergency() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> switchEmergency.off("hall-9", version -> {}));
    }
}
