package io.guichet.audit.ranking;

import static io.guichet.audit.ranking.RankingFixture.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.FactFixture;
import io.guichet.platform.domain.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** W13: 全系统分行业进行排序,并按有关规定进行奖优惩劣. */
class RankingTest {

    private final RankingFixture fixture = new RankingFixture();

    @Test
    void few_ratings_neither_win_nor_lose() {
        fixture.learn("unit-1", Fact.Kind.RATING, 985, 5);
        fixture.learn("unit-1", Fact.Kind.RATING, 15, 1);
        fixture.learn("unit-2", Fact.Kind.RATING, 10, 5);
        fixture.learn("unit-3", Fact.Kind.RATING, 500, 5);
        fixture.learn("unit-3", Fact.Kind.RATING, 500, 1);

        assertThat(fixture.unit("unit-1").place()).isEqualTo(1);
        assertThat(fixture.unit("unit-2").place()).isEqualTo(2);
        assertThat(fixture.unit("unit-3").place()).isEqualTo(3);

        RankingFixture unlucky = new RankingFixture();
        unlucky.learn("unit-1", Fact.Kind.RATING, 1000, 5);
        unlucky.learn("unit-2", Fact.Kind.RATING, 9, 5);
        unlucky.learn("unit-2", Fact.Kind.RATING, 1, 1);
        unlucky.learn("unit-3", Fact.Kind.RATING, 880, 5);
        unlucky.learn("unit-3", Fact.Kind.RATING, 120, 1);
        assertThat(unlucky.unit("unit-2").place())
                .as("9 of 10 before 880 of 1000")
                .isEqualTo(2);
    }

    @Test
    void anybody_counts_a_part_again() {
        fixture.learn("unit-1", Fact.Kind.RATING, 30, 5);
        fixture.learn("unit-2", Fact.Kind.RATING, 10, 1);

        Part part = fixture.unit("unit-1").parts().getFirst();

        assertThat(part.line()).isEqualTo(0.75);
        assertThat(part.fair()).isCloseTo((30 + 20 * 0.75) / (30 + 20), within(1e-6));
        assertThat(part.score()).isEqualTo(90);
        assertThat(part.own()).isEqualTo(1.0);
    }

    @Test
    void ten_ratings_are_a_place_and_nine_are_none() {
        fixture.learn("unit-1", Fact.Kind.RATING, 10, 4);
        fixture.learn("unit-2", Fact.Kind.RATING, 9, 5);

        Ranking ranking = fixture.rankUnits.rank(fixture.line(), YEAR);

        assertThat(ranking.units()).extracting(Ranked::unitId).containsExactly("unit-1", "unit-2", "unit-3");
        assertThat(ranking.units()).extracting(Ranked::place).containsExactly(1, null, null);
        assertThat(ranking.units().get(1).score())
                .isGreaterThan(Objects.requireNonNull(ranking.units().getFirst().score()));
        assertThat(ranking.units().get(1).recommendation()).isEqualTo(Recommendation.NONE);
    }

    @Test
    void equals_share_a_place() {
        fixture.learn("unit-1", Fact.Kind.RATING, 10, 4);
        fixture.learn("unit-2", Fact.Kind.RATING, 10, 4);
        fixture.learn("unit-3", Fact.Kind.RATING, 10, 3);

        assertThat(fixture.rankUnits.rank(fixture.line(), YEAR).units())
                .extracting(Ranked::place)
                .containsExactly(1, 1, 3);
    }

    @Test
    void complaints_and_violations_count_for_each_service() {
        fixture.learn("unit-1", Fact.Kind.SERVED, 10_000, 5);
        fixture.learn("unit-2", Fact.Kind.SERVED, 500, 5);
        fixture.learn("unit-1", Fact.Kind.COMPLAINT, 50, 1);
        fixture.learn("unit-2", Fact.Kind.COMPLAINT, 50, 1);

        assertThat(complaints("unit-1")).isBetween(0.004, 0.006);
        assertThat(complaints("unit-2")).isGreaterThan(0.05);
        assertThat(fixture.unit("unit-2").parts()).extracting(Part::score).contains(0.0);
        assertThat(fixture.unit("unit-3").parts())
                .as("no service of its own: the line's")
                .allSatisfy(part -> assertThat(part.fair()).isEqualTo(part.line()));
    }

    @Test
    void what_does_not_count_or_is_of_another_year_or_line_is_left_out() {
        fixture.learn("unit-1", Fact.Kind.RATING, 10, 4);
        fixture.learn("unit-9", Fact.Kind.RATING, 10, 1);
        fixture.facts.learn(FactFixture.fact("hall-1", "unit-1", "x", Fact.Kind.RATING, "2026-06-01", 1, false, 16));
        fixture.facts.learn(FactFixture.fact("hall-1", "unit-1", "y", Fact.Kind.RATING, "2025-12-31", 1, true, 16));
        fixture.facts.learn(FactFixture.fact("hall-1", "unit-1", "z", Fact.Kind.RATING, "2027-01-01", 1, true, 16));

        Part part = fixture.unit("unit-1").parts().getFirst();

        assertThat(part.count()).isEqualTo(10);
        assertThat(part.line()).isEqualTo(0.75);
        assertThat(fixture.unit("unit-1").parts()).extracting(Part::kind).containsExactly(Fact.Kind.RATING);
    }

    /** W12: an exposed unit is first and still gets no award. */
    @Test
    void the_first_are_commended_unless_their_merit_is_lost_and_the_bad_are_to_improve() {
        fixture.learn("unit-1", Fact.Kind.RATING, 100, 5);
        fixture.learn("unit-2", Fact.Kind.RATING, 100, 4);
        fixture.learn("unit-3", Fact.Kind.RATING, 100, 1);
        assertThat(fixture.unit("unit-1").recommendation()).isEqualTo(Recommendation.COMMEND);
        assertThat(fixture.unit("unit-2").recommendation()).isEqualTo(Recommendation.NONE);
        assertThat(fixture.unit("unit-3").recommendation()).isEqualTo(Recommendation.IMPROVE);

        fixture.exposures.recorded();

        assertThat(fixture.unit("unit-1").place()).isEqualTo(1);
        assertThat(fixture.unit("unit-1").causes()).hasSize(1);
        assertThat(fixture.unit("unit-1").recommendation()).isEqualTo(Recommendation.NONE);
    }

    @Test
    void a_line_where_nothing_happened_has_no_scores() {
        assertThat(fixture.rankUnits.rank(fixture.line(), YEAR).units())
                .allSatisfy(unit -> assertThat(unit.score()).isNull());
    }

    @Test
    void units_are_in_the_line_that_names_them_and_else_with_their_namesakes() {
        fixture.unit("unit-10", "hall-2", "就业");

        assertThat(fixture.lines.all()).hasSize(2);
        assertThat(fixture.line().units())
                .extracting(LineOfBusiness.Member::unitId)
                .containsExactly("unit-1", "unit-2", "unit-3");
        LineOfBusiness other = fixture.lines.all().stream()
                .filter(line -> !line.code().equals("si"))
                .findFirst()
                .orElseThrow();
        assertThat(other.units()).extracting(LineOfBusiness.Member::unitId).containsExactly("unit-9", "unit-10");
        assertThat(fixture.lines.find(other.code())).isEqualTo(other);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fixture.lines.find("none"));
        RankingSettings.Line line = new RankingSettings.Line("a", "甲", "A", List.of("u"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LinesOfBusiness(fixture.places, List.of(line, line)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinesOfBusiness(
                        fixture.places, List.of(line, new RankingSettings.Line("b", "乙", "B", List.of("u")))));
    }

    @Test
    void a_published_ranking_stands_whatever_is_heard_later() {
        fixture.learn("unit-1", Fact.Kind.RATING, 1001, 5);
        ReadRanking read = new ReadRanking(fixture.lines, fixture.shelf, fixture.rankUnits);
        assertThat(read.read("si", YEAR).publication()).isNull();
        assertThatExceptionOfType(RankingRefusal.NotPublished.class).isThrownBy(() -> read.published("si", YEAR));

        Ranking published = fixture.publish.publish(fixture.line(), YEAR, "a1", "c1");
        fixture.learn("unit-1", Fact.Kind.RATING, 1000, 1);

        assertThat(read.read("si", YEAR)).isEqualTo(published).isEqualTo(read.published("si", YEAR));
        Backing backing = published.units().getFirst().parts().getFirst().backing();
        assertThat(backing)
                .isEqualTo(Backing.of(IntStream.range(0, 1001)
                        .mapToObj(i -> String.format("/guichet/test|RATING-%05d", i))
                        .toList()));
        assertThat(fixture.publish.publish(fixture.line(), YEAR, "a1", "c1")).isEqualTo(published);
        assertThatExceptionOfType(RankingRefusal.AlreadyPublished.class)
                .isThrownBy(() -> fixture.publish.publish(fixture.line(), YEAR, "a1", "c2"));
        assertThat(fixture.shelf.told()).hasSize(1);
    }

    @Test
    void a_year_is_published_when_it_is_over_in_every_hall() {
        fixture.clock.set(Instant.parse("2026-12-31T15:59:59Z"));

        assertThatExceptionOfType(RankingRefusal.YearNotOver.class)
                .isThrownBy(() -> fixture.publish.publish(fixture.line(), YEAR, "a1", "c1"));
        fixture.clock.set(Instant.parse("2026-12-31T16:00:00Z"));
        assertThat(fixture.publish.publish(fixture.line(), YEAR, "a1", "c1").publication())
                .isNotNull();
    }

    private double complaints(String unit) {
        return fixture.unit(unit).parts().stream()
                .filter(part -> part.kind() == Fact.Kind.COMPLAINT)
                .findFirst()
                .orElseThrow()
                .fair();
    }
}
