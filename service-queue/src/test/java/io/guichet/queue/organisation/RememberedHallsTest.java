package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RememberedHallsTest extends HallsContract {

    private final TurnableClock clock = new TurnableClock(NINE);
    private final InMemoryHalls stored = new InMemoryHalls();
    private final Halls halls = new RememberedHalls(
            stored, new ShortMemory<>(Duration.ofSeconds(1), clock), new ShortMemory<>(Duration.ofSeconds(1), clock));

    @Override
    protected Halls halls() {
        return halls;
    }

    @Test
    void what_another_process_wrote_is_seen_within_a_second() {
        Hall before = stored.given(HallFixture.postedHall());
        halls.find("hall-2");
        stored.save(before.startEmergency(new Words("故障", "Fault"), null, NINE));

        assertThat(halls.find("hall-2").isInEmergency()).isFalse();

        clock.turn(Duration.ofSeconds(1));
        assertThat(halls.find("hall-2").isInEmergency()).isTrue();
    }

    @Test
    void a_decision_on_what_is_remembered_is_taken_again_on_what_is_stored() {
        stored.given(HallFixture.postedHall());
        SwitchEmergency here = new SwitchEmergency(halls, clock);
        halls.find("hall-2");
        new SwitchEmergency(stored, clock).on("hall-2", new Words("故障", "Fault"), null, version -> {});

        Hall off = here.on("hall-2", new Words("别的", "Other"), null, version -> {});

        assertThat(off.version()).isEqualTo(3);
    }
}
