package io.guichet.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void places_go_by_the_lower_bound_and_equals_share_one() {
        SortedMap<String, Figures> windows = new TreeMap<>();
        windows.put("a", figures(15, 985));
        windows.put("b", figures(0, 10));
        windows.put("c", figures(0, 10));
        windows.put("d", figures(5, 5));

        Ranking ranking = Ranking.of(windows);

        assertThat(ranking.ranked()).extracting(Ranking.Ranked::key).containsExactly("a", "b", "c", "d");
        assertThat(ranking.ranked()).extracting(Ranking.Ranked::place).containsExactly(1, 2, 2, 4);
        assertThat(ranking.unranked()).isEmpty();
    }

    @Test
    void below_ten_ratings_there_is_no_place_but_the_counts_are_shown() {
        SortedMap<String, Figures> windows = new TreeMap<>();
        windows.put("few", figures(0, 9));
        windows.put("enough", figures(10, 0));
        windows.put("none", figures(0, 0));

        Ranking ranking = Ranking.of(windows);

        assertThat(ranking.ranked()).extracting(Ranking.Ranked::key).containsExactly("enough");
        assertThat(ranking.unranked()).extracting(Ranking.Unranked::key).containsExactly("few", "none");
        assertThat(ranking.unranked().getFirst().figures().valid()).isEqualTo(9);
    }

    private static Figures figures(long bad, long good) {
        return Figures.of(FiguresTest.levels(bad, 0, 0, 0, good), Instant.EPOCH);
    }
}
