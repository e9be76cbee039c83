package io.guichet.evaluation.statistics;

import static io.guichet.evaluation.statistics.StatisticsFixture.DEADLINES;
import static io.guichet.evaluation.statistics.StatisticsFixture.TEN;
import static io.guichet.evaluation.statistics.StatisticsFixture.ZONE;
import static io.guichet.evaluation.statistics.StatisticsFixture.about;
import static io.guichet.evaluation.statistics.StatisticsFixture.ended;
import static io.guichet.evaluation.statistics.StatisticsFixture.fact;
import static io.guichet.evaluation.statistics.StatisticsFixture.news;
import static io.guichet.evaluation.statistics.StatisticsFixture.rated;
import static io.guichet.evaluation.statistics.StatisticsFixture.rectified;
import static io.guichet.evaluation.statistics.StatisticsFixture.said;
import static io.guichet.evaluation.statistics.StatisticsFixture.steps;
import static io.guichet.evaluation.statistics.StatisticsFixture.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one fact adds to a day: each measure with its other side. */
class CountingTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final About about = about(ticket(), TEN);
    private final Instant at = TEN.plusSeconds(20);

    @Test
    void a_service_counts_as_rateable_and_only_its_rating_as_answered() {
        assertThat(services(fact(ended(about)))).isEqualTo(Map.of(Measure.RATEABLE, 1L));
        assertThat(services(fact(rated(about, at, 5)))).isEqualTo(Map.of(Measure.RATEABLE, 1L, Measure.ANSWERED, 1L));
        Fact excluded = fact(rated(about, at, 1), news(about, at, 32, said(News.Topic.EXCLUDED, 1)));
        assertThat(services(excluded)).isEqualTo(Map.of(Measure.RATEABLE, 1L));
    }

    /** Service before midnight of the hall's zone, rating after it: two days. */
    @Test
    void what_is_rated_after_midnight_counts_on_two_days() {
        Instant midnight = Instant.parse("2026-03-02T16:00:00Z");
        About late = about(ticket(), midnight.minusMillis(1));
        Fact fact = fact(rated(late, midnight, 4));

        assertThat(count(MONDAY, ZONE, fact)).containsOnlyKeys(Cell.of(late, Cell.NO_CHANNEL));
        assertThat(count(MONDAY.plusDays(1), ZONE, fact)).containsOnlyKeys(Cell.of(late, "PAD"));
        assertThat(count(MONDAY, ZoneId.of("UTC"), fact)).hasSize(2);
        assertThat(count(MONDAY.minusDays(1), ZONE, fact)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,LEVEL_5", "4,LEVEL_4", "3,LEVEL_3"})
    void a_good_rating_counts_at_its_level_with_its_tags(int level, Measure measure) {
        Tally tally = ratings(fact(rated(about, at, level, "warm", "fast")));

        assertThat(counts(tally)).isEqualTo(Map.of(measure, 1L));
        assertThat(tally.tags()).isEqualTo(Map.of("warm", 1L, "fast", 1L));
        assertThat(tally.dueCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2,LEVEL_2", "1,LEVEL_1"})
    void a_bad_rating_opens_the_loop(int level, Measure measure) {
        Tally tally = ratings(fact(rated(about, at, level, "rude")));

        assertThat(counts(tally)).isEqualTo(Map.of(measure, 1L, Measure.BAD, 1L, Measure.CONTACTABLE, 1L));
        assertThat(tally.dueCount()).isEqualTo(1);
    }

    @Test
    void a_corrected_rating_counts_as_it_is_now() {
        Fact better = fact(rated(about, at, 1, "rude"), news(about, at, 32, said(News.Topic.VOICED, 5, "warm")));

        assertThat(counts(ratings(better))).isEqualTo(Map.of(Measure.LEVEL_5, 1L));
        assertThat(ratings(better).tags()).isEqualTo(Map.of("warm", 1L));
    }

    @Test
    void a_flag_is_counted_and_leaves_the_rating_valid() {
        Fact flagged = fact(rated(about, at, 5), news(about, at, 32, said(News.Topic.FLAGGED, 5)));

        assertThat(counts(ratings(flagged))).isEqualTo(Map.of(Measure.LEVEL_5, 1L, Measure.FLAGGED, 1L));
    }

    @Test
    void an_excluded_rating_is_shown_as_that_and_counts_nowhere_else() {
        Fact bad = fact(rated(about, at, 2, "rude"), news(about, at, 32, said(News.Topic.EXCLUDED, 2, "rude")));
        Fact good = fact(rated(about, at, 5, "warm"), news(about, at, 32, said(News.Topic.EXCLUDED, 5, "warm")));

        assertThat(counts(ratings(bad)))
                .isEqualTo(
                        Map.of(Measure.EXCLUDED_BAD, 1L, Measure.BAD, 1L, Measure.UNTRUE, 1L, Measure.CONTACTABLE, 1L));
        assertThat(ratings(bad).tags()).isEmpty();
        assertThat(ratings(bad).dueCount()).isZero();
        assertThat(counts(ratings(good))).isEqualTo(Map.of(Measure.EXCLUDED_GOOD, 1L));
    }

    @Test
    void contact_counts_to_the_end_of_the_next_working_day() {
        Instant tuesdaysEnd = Instant.parse("2026-03-03T16:00:00Z");

        assertThat(loop(contactedAt(tuesdaysEnd))).containsEntry(Measure.CONTACTED_IN_TIME, 1L);
        assertThat(loop(contactedAt(tuesdaysEnd.plusMillis(1)))).doesNotContainKey(Measure.CONTACTED_IN_TIME);
    }

    @Test
    void who_cannot_be_reached_is_in_no_figure_of_reaching() {
        Steps reached = new Steps(at, null, null, null, null, at, true);
        Fact anonymous = fact(news(about, at, 16, new News(News.Topic.MOVED, 1, List.of(), false, reached)));

        assertThat(counts(ratings(anonymous))).isEqualTo(Map.of(Measure.LEVEL_1, 1L, Measure.BAD, 1L));
    }

    @Test
    void steps_are_counted_each_for_itself() {
        assertThat(loop(new Steps(null, at, null, null, null, null, null))).containsEntry(Measure.VERIFIED, 1L);
        assertThat(loop(new Steps(null, null, null, null, at, null, null))).containsEntry(Measure.REPLIED, 1L);
        Map<Measure, Long> satisfied = loop(new Steps(null, null, null, null, null, at, true));
        assertThat(satisfied).containsEntry(Measure.CALLED_BACK, 1L).containsEntry(Measure.SATISFIED_AFTER, 1L);
        Map<Measure, Long> not = loop(new Steps(null, null, null, null, null, at, false));
        assertThat(not).containsEntry(Measure.CALLED_BACK, 1L).doesNotContainKey(Measure.SATISFIED_AFTER);
        assertThat(loop(new Steps(null, null, null, null, null, at, null))).doesNotContainKey(Measure.SATISFIED_AFTER);
    }

    @Test
    void work_is_in_time_up_to_the_deadline_the_case_has_or_else_five_working_days() {
        Instant due = TEN.plus(Duration.ofDays(2));
        Instant fiveDays = Instant.parse("2026-03-09T16:00:00Z");

        assertThat(kept(rectified(due, due))).isEqualTo(new Tally.Due(1, 1));
        assertThat(kept(rectified(due.plusMillis(1), due))).isEqualTo(new Tally.Due(1, 0));
        assertThat(kept(rectified(null, due))).isEqualTo(new Tally.Due(1, 0));
        assertThat(kept(rectified(fiveDays, null))).isEqualTo(new Tally.Due(1, 1));
        assertThat(kept(rectified(fiveDays.plusMillis(1), null))).isEqualTo(new Tally.Due(1, 0));
        assertThat(loop(rectified(due, due)))
                .containsEntry(Measure.RECTIFIED, 1L)
                .doesNotContainKey(Measure.RECURRED);
    }

    @Test
    void what_came_again_is_counted_only_where_it_was_put_right() {
        Fact done = fact(rated(about, at, 1), news(about, at, 32, steps(1, rectified(at, null))));
        Fact open = fact(rated(about, at, 1));

        assertThat(counts(Counting.count(MONDAY, ZONE, DEADLINES, List.of(done), any -> true)
                        .get(Cell.of(about, "PAD"))))
                .containsEntry(Measure.RECURRED, 1L);
        assertThat(counts(Counting.count(MONDAY, ZONE, DEADLINES, List.of(open), any -> true)
                        .get(Cell.of(about, "PAD"))))
                .doesNotContainKey(Measure.RECURRED);
    }

    private Steps contactedAt(Instant when) {
        return new Steps(when, null, null, null, null, null, null);
    }

    private Map<Measure, Long> loop(Steps steps) {
        return counts(ratings(withSteps(steps)));
    }

    private Tally.Due kept(Steps steps) {
        return ratings(withSteps(steps)).passed(Instant.MAX.minusSeconds(1));
    }

    private Fact withSteps(Steps steps) {
        return fact(rated(about, at, 1), news(about, at, 32, steps(1, steps)));
    }

    private Map<Measure, Long> services(Fact fact) {
        return counts(count(MONDAY, ZONE, fact).get(Cell.of(about, Cell.NO_CHANNEL)));
    }

    private Tally ratings(Fact fact) {
        return java.util.Objects.requireNonNull(count(MONDAY, ZONE, fact).get(Cell.of(about, "PAD")));
    }

    private static Map<Cell, Tally> count(LocalDate day, ZoneId zone, Fact fact) {
        return Counting.count(day, zone, DEADLINES, List.of(fact), any -> false);
    }

    private static Map<Measure, Long> counts(@org.jspecify.annotations.Nullable Tally tally) {
        Map<Measure, Long> counts = new java.util.EnumMap<>(Measure.class);
        if (tally != null) tally.forEachCount(counts::put);
        return counts;
    }
}
