package io.guichet.audit.fact;

import static io.guichet.audit.fact.FactFixture.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of facts promises. */
public abstract class FactsContract {

    private final String hall = "h-" + Ids.next();
    private final String unit = "u-" + hall;

    protected abstract Facts facts();

    @Test
    void the_newest_word_about_a_thing_counts_whatever_comes_when() {
        Fact excluded = rating("a", "2026-11-23", 1, false, 32);
        facts().learn(rating("a", "2026-11-23", 5, true, 16));
        facts().learn(excluded);
        facts().learn(rating("a", "2026-11-23", 5, true, 16));
        facts().learn(rating("a", "2026-11-23", 5, true, 32));

        assertThat(facts().ofMonth(hall, "2026-11", "s1")).containsExactly(excluded);
        assertThat(facts().ofMonth(hall, "2026-11", null)).containsExactly(excluded);
        assertThat(facts().ofMonth(hall, "2026-11", "s2")).isEmpty();
        assertThat(facts().ofMonth(hall, "2026-10", "s1")).isEmpty();
    }

    @Test
    void a_year_has_its_first_and_its_last_day() {
        Fact first = rating("a", "2026-01-01", 5, true, 16);
        Fact last = rating("b", "2026-12-31", 5, true, 16);
        facts().learn(last);
        facts().learn(first);
        facts().learn(rating("c", "2025-12-31", 5, true, 16));
        facts().learn(rating("d", "2027-01-01", 5, true, 16));

        assertThat(facts().ofYear(unit, 2026, Fact.Kind.RATING)).containsExactly(first, last);
        assertThat(facts().ofYear(unit, 2026, Fact.Kind.SPEED)).isEmpty();
    }

    @Test
    void a_years_tallies_are_of_what_counts() {
        facts().learn(rating("a", "2026-01-01", 5, true, 16));
        facts().learn(rating("b", "2026-12-31", 2, true, 16));
        facts().learn(rating("c", "2026-06-01", 1, false, 16));
        facts().learn(rating("d", "2027-01-01", 1, true, 16));
        facts().learn(fact(hall, "other-" + unit, "e" + hall, Fact.Kind.SPEED, "2026-02-02", 1, true, 16));

        assertThat(facts().tallies(List.of(unit, "other-" + unit, "none-" + unit), 2026))
                .isEqualTo(Map.of(
                        unit,
                        Map.of(Fact.Kind.RATING, new Tally(2, 7)),
                        "other-" + unit,
                        Map.of(Fact.Kind.SPEED, new Tally(1, 1))));
        assertThat(facts().tallies(List.of(unit), 2025)).isEmpty();
        assertThat(facts().counting(unit, 2026, Fact.Kind.RATING, 0, 10))
                .extracting(Fact::value)
                .containsExactly(5.0, 2.0);
        assertThat(facts().counting(unit, 2026, Fact.Kind.RATING, 1, 1))
                .extracting(Fact::value)
                .containsExactly(2.0);
    }

    private Fact rating(String id, String day, double level, boolean counts, long seq) {
        return fact(hall, unit, id + hall, Fact.Kind.RATING, day, level, counts, seq);
    }
}
