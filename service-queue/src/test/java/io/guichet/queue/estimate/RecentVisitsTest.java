package io.guichet.queue.estimate;

import static io.guichet.queue.estimate.PastVisitFixture.NINE;
import static io.guichet.queue.estimate.PastVisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentVisitsTest {

    private static final PastVisit EARLY = visit("a", "w1", NINE, NINE.plusSeconds(10), NINE.plusSeconds(100), null);
    private static final PastVisit LATE = visit("b", "w1", NINE, NINE.plusSeconds(140), NINE.plusSeconds(200), null);

    @Test
    void what_is_read_twice_or_in_disorder_counts_once() {
        RecentVisits inOrder = RecentVisits.none().plus(List.of(EARLY)).plus(List.of(LATE));
        RecentVisits otherwise = RecentVisits.none()
                .plus(List.of(LATE))
                .plus(List.of(EARLY, LATE))
                .plus(List.of(EARLY));

        for (RecentVisits visits : List.of(inOrder, otherwise)) {
            Experience learned = visits.of(PastVisitFixture.ITEMS);
            assertThat(learned.services().stream().boxed()).containsExactly(60_000.0, 90_000.0);
            assertThat(learned.pauses().stream().boxed()).containsExactly(40_000.0);
            assertThat(visits.newest()).isEqualTo(LATE.endedAt());
            assertThat(visits.lastEndAt("w1")).isEqualTo(LATE.endedAt());
        }
    }

    @Test
    void nothing_new_changes_nothing() {
        RecentVisits visits = RecentVisits.none().plus(List.of(EARLY, LATE));

        assertThat(visits.plus(List.of())).isSameAs(visits);
        assertThat(visits.plus(List.of(EARLY))).isSameAs(visits);
    }

    @Test
    void a_ticket_that_came_back_counts_as_it_ended_last() {
        PastVisit again = visit("a", "w2", NINE.plusSeconds(150), NINE.plusSeconds(160), NINE.plusSeconds(190), null);

        RecentVisits visits = RecentVisits.none().plus(List.of(EARLY, LATE)).plus(List.of(again));

        assertThat(visits.of(PastVisitFixture.ITEMS).services().stream().boxed())
                .containsExactly(30_000.0, 60_000.0);
        assertThat(visits.lastEndAt("w2")).isEqualTo(again.endedAt());
    }

    @Test
    void only_items_that_share_the_line_are_learned_from() {
        RecentVisits visits = RecentVisits.none().plus(List.of(EARLY, LATE));

        assertThat(visits.of(Set.of("other")).services().isEmpty()).isTrue();
        assertThat(visits.of(Set.of("other", "p")).services().size()).isEqualTo(2);
    }

    @Test
    void who_came_after_the_window_was_free_says_nothing_about_its_pause() {
        PastVisit cameLater =
                visit("b", "w1", NINE.plusSeconds(130), NINE.plusSeconds(131), NINE.plusSeconds(200), null);

        Experience learned = RecentVisits.none().plus(List.of(EARLY, cameLater)).of(PastVisitFixture.ITEMS);

        assertThat(learned.pauses().isEmpty()).isTrue();
    }

    @Test
    void a_window_left_alone_for_long_was_not_in_a_pause_between_two() {
        PastVisit afterLunch = visit("b", "w1", NINE, NINE.plusSeconds(4_000), NINE.plusSeconds(4_100), null);

        Experience learned =
                RecentVisits.none().plus(List.of(EARLY, afterLunch)).of(PastVisitFixture.ITEMS);

        assertThat(learned.pauses().isEmpty()).isTrue();
    }

    @Test
    void the_oldest_are_forgotten() {
        List<PastVisit> many = IntStream.range(0, RecentVisits.MOST + 10)
                .mapToObj(i -> visit("t" + i, "w" + i, NINE, NINE.plusSeconds(i), NINE.plusSeconds(i + 60L), null))
                .toList();

        RecentVisits visits = RecentVisits.none().plus(many);

        assertThat(visits.lastEndAt("w9")).isNull();
        assertThat(visits.lastEndAt("w10")).isNotNull();
    }
}
