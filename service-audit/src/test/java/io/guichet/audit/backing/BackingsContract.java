package io.guichet.audit.backing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of lists promises. */
public abstract class BackingsContract {

    protected final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-23T01:00:00Z"));

    /** One that goes by {@link #clock}. */
    protected abstract Backings backings();

    @Test
    void what_nobody_uses_is_forgotten_and_what_was_kept_lately_is_not() {
        List<String> large = IntStream.range(0, Backings.PAGE + 1)
                .mapToObj(i -> "/large|" + i)
                .toList();
        Backing unused = backings().keep(large);
        Backing used = backings().keep(List.of("/used|1"));
        Backing again = backings().keep(List.of("/again|1"));
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        backings().keep(List.of("/again|1"));
        Backing fresh = backings().keep(List.of("/fresh|1"));

        backings().forget(Set.of(used.digest()), Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(backings().page(unused, 1)).as("as old as this, not older").hasSize(1);

        backings().forget(Set.of(used.digest()), Instant.parse("2026-11-23T01:00:01Z"));

        assertThat(backings().page(unused, 0)).isEmpty();
        assertThat(backings().page(unused, 1)).isEmpty();
        assertThat(backings().page(used, 0)).hasSize(1);
        assertThat(backings().page(again, 0)).hasSize(1);
        assertThat(backings().page(fresh, 0)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Backings.PAGE - 1, Backings.PAGE, Backings.PAGE + 1})
    void a_list_is_read_back_in_pages(int count) {
        List<String> events =
                IntStream.range(0, count).mapToObj(i -> "/guichet/test|" + i).toList();

        Backing backing = backings().keep(events);
        backings().keep(events);

        assertThat(backing.count()).isEqualTo(count);
        assertThat(backings().page(backing, 0)).isEqualTo(events.subList(0, Math.min(count, Backings.PAGE)));
        assertThat(backings().page(backing, 1)).isEqualTo(events.subList(Math.min(count, Backings.PAGE), count));
        assertThat(backings().page(backing, 2)).isEmpty();
    }

    @Test
    void the_digest_is_one_that_anybody_can_make() {
        // printf 'a|1\nb|2\n' | sha256sum
        assertThat(Backing.of(List.of("a|1", "b|2")).digest())
                .isEqualTo("3f98daaa5ee0487d42a1db85a6084925ad6dcbf2646e475a98921e4039bdd3d7");
        assertThat(Backing.of(List.of("b|2", "a|1"))).isNotEqualTo(Backing.of(List.of("a|1", "b|2")));
        assertThat(backings().page(new Backing(3, "unknown"), 0)).isEmpty();
    }
}
