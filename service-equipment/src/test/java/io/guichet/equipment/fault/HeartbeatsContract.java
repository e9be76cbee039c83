package io.guichet.equipment.fault;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every memory of heartbeats promises. */
public abstract class HeartbeatsContract {

    /** An empty one for each test. */
    protected abstract Heartbeats heartbeats();

    @Test
    void the_last_is_remembered_and_older_ones_change_nothing() {
        assertThat(heartbeats().heard("a1", "hall-1", NINE)).isEmpty();
        assertThat(heartbeats().heard("a1", "hall-1", NINE.plusSeconds(60)))
                .contains(new Heartbeats.Beat("a1", "hall-1", NINE, null));
        assertThat(heartbeats().heard("a1", "hall-1", NINE)).isEmpty();

        assertThat(silent(NINE.plusSeconds(60))).isEmpty();
        assertThat(silent(NINE.plusSeconds(61))).containsExactly("a1");
    }

    @Test
    void a_silence_is_reported_once_until_the_device_is_heard_again() {
        heartbeats().heard("a1", "hall-1", NINE);
        heartbeats().heard("a2", "hall-1", NINE.minusSeconds(9));
        assertThat(silent(NINE.plusSeconds(1))).containsExactly("a2", "a1");

        heartbeats().reported(new Heartbeats.Beat("a1", "hall-1", NINE, null), "f1");
        assertThat(silent(NINE.plusSeconds(1))).containsExactly("a2");
        assertThat(heartbeats().heard("a1", "hall-1", NINE.plusSeconds(5)).map(Heartbeats.Beat::faultId))
                .contains("f1");
        assertThat(silent(NINE.plusSeconds(9))).containsExactly("a2", "a1");
        heartbeats().forget("a2");
        assertThat(silent(NINE.plusSeconds(9))).containsExactly("a1");
    }

    @Test
    void who_was_heard_meanwhile_is_not_marked_silent() {
        heartbeats().heard("a1", "hall-1", NINE);
        heartbeats().heard("a1", "hall-1", NINE.plusSeconds(5));

        heartbeats().reported(new Heartbeats.Beat("a1", "hall-1", NINE, null), "f1");

        assertThat(silent(NINE.plusSeconds(9))).containsExactly("a1");
    }

    private List<String> silent(Instant before) {
        return heartbeats().silentSince(before, 9).stream()
                .map(Heartbeats.Beat::assetId)
                .toList();
    }
}
