package io.guichet.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PublicFiguresTest {

    @Test
    void items_with_five_ratings_are_shown() {
        PublicFigures figures = of(Map.of("a", 5, "b", 900));

        assertThat(figures.few()).isEmpty();
        assertThat(figures.items()).containsOnlyKeys("a", "b");
        assertThat(figures.total()).isNotNull().extracting(Figures::valid).isEqualTo(905L);
    }

    /** One hidden item alone would be the total less the others. */
    @Test
    void what_is_hidden_cannot_be_found_by_taking_the_rest_away() {
        assertThat(of(Map.of("a", 4, "b", 6, "c", 900)).few()).containsExactly("a", "b");
        assertThat(of(Map.of("a", 4, "b", 1, "c", 900)).few()).containsExactly("a", "b");
        assertThat(of(Map.of("a", 1, "b", 1, "c", 7, "d", 900)).few()).containsExactly("a", "b", "c");
        assertThat(of(Map.of("a", 1, "b", 6)).few()).containsExactly("a", "b");
    }

    @Test
    void items_nobody_rated_give_nobody_away() {
        assertThat(of(Map.of("a", 0, "b", 6, "c", 900)).few()).containsExactly("a");
    }

    @Test
    void a_hall_with_few_ratings_shows_none_at_all() {
        PublicFigures figures = of(Map.of("a", 4));

        assertThat(figures.total()).isNull();
        assertThat(figures.items()).isEmpty();
        assertThat(figures.few()).containsExactly("a");
    }

    private static PublicFigures of(Map<String, Integer> valid) {
        SortedMap<String, Figures> items = new TreeMap<>();
        Tally total = new Tally();
        valid.forEach((item, count) -> {
            Tally tally = FiguresTest.levels(0, 0, 0, 0, count);
            total.add(tally);
            items.put(item, Figures.of(tally, Instant.EPOCH));
        });
        return PublicFigures.of(new AskFigures.Answer(Figures.of(total, Instant.EPOCH), items));
    }
}
