package io.guichet.audit.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of lists promises. */
public abstract class BackingsContract {

    protected abstract Backings backings();

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
