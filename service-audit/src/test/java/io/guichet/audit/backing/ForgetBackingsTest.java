package io.guichet.audit.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForgetBackingsTest {

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-23T01:00:00Z"));
    private final InMemoryBackings backings = new InMemoryBackings(clock);

    @Test
    void a_list_stays_for_a_day_and_as_long_as_any_record_names_it() {
        Backing ofBulletin = backings.keep(List.of("/b|1"));
        Backing ofRanking = backings.keep(List.of("/r|1"));
        Backing ofNothing = backings.keep(List.of("/n|1"));
        ForgetBackings forgetBackings = new ForgetBackings(
                backings, List.of(() -> Set.of(ofBulletin.digest()), () -> Set.of(ofRanking.digest())), clock);

        clock.set(clock.instant().plus(Duration.ofDays(1)));
        forgetBackings.forget();
        assertThat(backings.page(ofNothing, 0)).hasSize(1);

        clock.set(clock.instant().plusSeconds(1));
        forgetBackings.forget();

        assertThat(backings.page(ofNothing, 0)).isEmpty();
        assertThat(backings.page(ofBulletin, 0)).hasSize(1);
        assertThat(backings.page(ofRanking, 0)).hasSize(1);
    }

    @Test
    void without_anybody_who_says_what_is_used_nothing_is_forgotten() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ForgetBackings(backings, List.of(), clock));
    }
}
