package io.guichet.queue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every memory of followed activations promises. */
public abstract class HeardEmergenciesContract {

    /** An empty one for each test. */
    protected abstract HeardEmergencies emergencies();

    @Test
    void each_activation_has_marks_of_its_own_in_any_order() {
        emergencies().over("a1");
        emergencies().over("a1");
        emergencies().followed("a2");

        assertThat(emergencies().isOver("a1")).isTrue();
        assertThat(emergencies().isFollowed("a1")).isFalse();
        assertThat(emergencies().isFollowed("a2")).isTrue();
        assertThat(emergencies().isOver("a2")).isFalse();
        emergencies().over("a2");
        assertThat(emergencies().isFollowed("a2")).isTrue();
        assertThat(emergencies().isOver("a3")).isFalse();
    }
}
