package io.guichet.evaluation.statistics;

import static io.guichet.evaluation.statistics.StatisticsFixture.TEN;
import static io.guichet.evaluation.statistics.StatisticsFixture.ZONE;
import static io.guichet.evaluation.statistics.StatisticsFixture.news;
import static io.guichet.evaluation.statistics.StatisticsFixture.said;
import static io.guichet.evaluation.statistics.StatisticsFixture.steps;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every keeper of facts promises. */
public abstract class FactsContract {

    private final String run = Ids.next();
    private final String hall = "h-" + run;
    private final String window = "w-" + run;

    protected abstract Facts facts();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void in_whatever_order_and_however_often_events_come_the_fact_is_the_same(long seed) {
        List<Heard> history = history("in-order-" + seed);
        note(history);
        List<Heard> shuffled = new ArrayList<>(history("shuffled-" + seed));
        shuffled.addAll(List.copyOf(shuffled));
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(event -> note(List.of(event)));

        Fact inOrder = found("in-order-" + seed);
        Fact inDisorder = found("shuffled-" + seed);

        assertThat(inDisorder.voice()).isEqualTo(inOrder.voice());
        assertThat(inDisorder.about().finishedAt()).isEqualTo(TEN);
        Voice voice = inOrder.voice();
        assertThat(voice).isNotNull();
        assertThat(voice.level()).isEqualTo(1);
        assertThat(voice.tags()).containsExactly("b");
        assertThat(voice.isContactable()).isTrue();
        assertThat(voice.steps().rectifiedAt()).isEqualTo(TEN.plusSeconds(100));
        assertThat(voice.steps().satisfied()).isTrue();
    }

    @Test
    void a_service_that_nobody_rated_is_a_fact_too() {
        note(List.of(new Heard(about("unrated", TEN), null)));

        assertThat(found("unrated")).isEqualTo(new Fact(about("unrated", TEN), null));
        assertThat(facts().find(List.of("nothing-" + run))).isEmpty();
        assertThat(facts().find(List.of())).isEmpty();
    }

    @Test
    void facts_are_found_by_the_days_of_the_service_and_of_the_rating() {
        Instant beforeMidnight = Instant.parse("2026-03-02T15:59:59Z");
        About about = about("late", beforeMidnight);
        note(List.of(news(about, beforeMidnight.plusSeconds(2), 16, said(News.Topic.VOICED, 5))));

        assertThat(on("2026-03-02")).containsExactly(found("late"));
        assertThat(on("2026-03-03")).containsExactly(found("late"));
        assertThat(on("2026-03-01")).isEmpty();
        assertThat(on("2026-03-04")).isEmpty();
    }

    @Test
    void what_was_put_right_and_what_was_bad_is_found_by_window_and_time() {
        note(history("both"));
        Instant rectified = TEN.plusSeconds(100);

        assertThat(facts().rectified(window, rectified, rectified)).hasSize(1);
        assertThat(facts().rectified(window, TEN, rectified.minusMillis(1))).isEmpty();
        assertThat(facts().rectified("other-" + window, TEN, rectified)).isEmpty();
        assertThat(facts().bad(window, TEN.plusSeconds(5), TEN.plusSeconds(5))).hasSize(1);
        assertThat(facts().bad(window, TEN, TEN.plusSeconds(4))).isEmpty();
        assertThat(facts().bad("other-" + window, TEN, TEN.plusSeconds(9))).isEmpty();
    }

    @Test
    void the_window_where_somebody_served_last_is_known() {
        String staff = "s-" + run;
        note(List.of(
                new Heard(new About("t1-" + run, hall, "u", "i", "w-new", staff, TEN.plusSeconds(9)), null),
                new Heard(new About("t2-" + run, hall, "u", "i", "w-old", staff, TEN), null)));

        assertThat(facts().lastWindowOf(staff)).contains("w-new");
        assertThat(facts().lastWindowOf("nobody-" + run)).isEmpty();
    }

    @Test
    void days_are_found_anew_when_the_zone_was_another() {
        note(List.of(new Heard(about("moved", Instant.parse("2026-03-02T17:00:00Z")), null)));
        assertThat(on("2026-03-03")).hasSize(1);

        assertThat(facts().replace(hall, any -> ZoneId.of("UTC")))
                .containsExactly(new DayKey(hall, LocalDate.parse("2026-03-02")));

        assertThat(on("2026-03-02")).containsExactly(found("moved"));
    }

    private List<Heard> history(String name) {
        About about = about(name, TEN);
        Instant at = TEN.plusSeconds(5);
        Steps half = new Steps(TEN.plusSeconds(50), null, null, null, null, null, null);
        Steps whole = new Steps(
                TEN.plusSeconds(50), null, TEN.plusSeconds(100), TEN.plus(Duration.ofDays(7)), null, TEN, true);
        return List.of(
                new Heard(about, null),
                news(about(name, at), at, 16, new News(News.Topic.VOICED, 2, List.of("a"), true, null)),
                news(about, at, 32, said(News.Topic.FLAGGED, 2, "a")),
                news(about, at, 48, said(News.Topic.VOICED, 1, "b")),
                news(about, at, 64, steps(1, half, "b")),
                news(about, at, 80, steps(1, whole, "b")),
                news(about, at, 81, said(News.Topic.OTHER, 1, "b")));
    }

    private About about(String name, Instant finishedAt) {
        return new About(name + "-" + run, hall, "unit-1", "item-1", window, "s1", finishedAt);
    }

    private void note(List<Heard> heard) {
        facts().note(heard, any -> ZONE);
    }

    private Fact found(String name) {
        return facts().find(List.of(name + "-" + run)).getFirst();
    }

    private List<Fact> on(String day) {
        return facts().on(new DayKey(hall, LocalDate.parse(day)));
    }
}
