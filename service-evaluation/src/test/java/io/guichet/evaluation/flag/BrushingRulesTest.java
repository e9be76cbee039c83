package io.guichet.evaluation.flag;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.organisation.InMemoryPlaces;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.Flag;
import io.guichet.evaluation.rating.InMemoryRatings;
import io.guichet.evaluation.rating.Origin;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.evaluation.tag.Choice;
import io.guichet.evaluation.tag.Level;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of each rule, and that looking twice or in another order finds the same. */
class BrushingRulesTest {

    private static final Choice GOOD = RatingFixture.good();
    private static final Instant START = RatingFixture.SUBMITTED_AT;

    private final InMemoryRatings ratings = new InMemoryRatings();
    private final RaiseFlags raiseFlags = new RaiseFlags(
            ratings,
            BrushingRules.usual(),
            new Zones(new InMemoryPlaces()),
            new TurnableClock(START.plusSeconds(9_999)));

    @Test
    void four_good_ratings_of_one_device_in_a_minute_are_a_burst() {
        List<String> four = List.of(device(0), device(20), device(40), device(60));

        look(four);

        assertThat(flagged(Flag.DEVICE_BURST)).containsExactlyInAnyOrderElementsOf(four);
    }

    @Test
    void three_are_none_nor_are_four_in_more_than_a_minute() {
        look(List.of(device(0), device(20), device(40)));
        look(List.of(device(61)));

        assertThat(ratings.events()).isEmpty();
    }

    @Test
    void bad_ratings_are_not_praise_and_other_devices_are_others() {
        List<String> all = new ArrayList<>(List.of(device(0), device(1), device(2)));
        all.add(kept("w", 3, RatingFixture.bad(), new Origin("device", null, null, null)));
        all.add(kept("w", 4, GOOD, new Origin("another", null, null, null)));
        all.add(kept("w", 5, GOOD, Origin.UNKNOWN));

        look(all);

        assertThat(ratings.events()).isEmpty();
    }

    @Test
    void six_ratings_with_one_number_on_one_day_are_too_many_and_five_are_not() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) ids.add(contact(i * 600));
        look(ids);
        assertThat(ratings.events()).isEmpty();

        ids.add(contact(3_100));
        look(ids.subList(5, 6));

        assertThat(flagged(Flag.CONTACT_BURST)).containsExactlyInAnyOrderElementsOf(ids);
    }

    /** 10:10 in Shanghai plus 14 hours is past midnight there, while it is the same day in UTC. */
    @Test
    void a_day_is_one_of_the_hall() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) ids.add(contact(i * 600));
        ids.add(contact(13 * 3600 + 50 * 60));

        look(ids);

        assertThat(ratings.events()).isEmpty();
    }

    @Test
    void twenty_alike_without_a_word_in_ten_minutes_are_a_run() {
        List<String> ids = run("w", 20, 30);

        look(ids);

        assertThat(flagged(Flag.IDENTICAL_RUN)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void nineteen_are_none_nor_are_twenty_in_a_longer_time() {
        look(run("w1", 19, 30));
        look(run("w2", 20, 32));

        assertThat(ratings.events()).isEmpty();
    }

    @Test
    void one_that_differs_breaks_the_run() {
        List<String> ids = new ArrayList<>(run("w", 10, 10));
        ids.add(kept("w", 101, RatingFixture.good("warm-and-active"), Origin.UNKNOWN));
        for (int i = 0; i < 10; i++) ids.add(kept("w", 110 + i * 10, GOOD, Origin.UNKNOWN));

        look(ids);

        assertThat(ratings.events()).isEmpty();
    }

    @Test
    void full_marks_are_meant_and_not_just_good_ones() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ids.add(kept("w", i * 10, RatingFixture.TAGS.choose(Level.of(4), List.of()), Origin.UNKNOWN));
        }

        look(ids);

        assertThat(ratings.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void looking_again_and_in_any_order_makes_no_difference(long seed) {
        List<String> ids = run("w", 25, 20);
        List<String> shuffled = new ArrayList<>(ids);
        shuffled.addAll(ids);
        Collections.shuffle(shuffled, new Random(seed));

        look(shuffled);

        assertThat(flagged(Flag.IDENTICAL_RUN)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ratings.events()).hasSize(25);
    }

    @Test
    void many_looking_at_once_raise_each_flag_once() throws Exception {
        List<String> ids = run("w", 20, 20);
        List<Callable<Boolean>> looks = ids.stream()
                .<Callable<Boolean>>map(id -> () -> {
                    raiseFlags.around(id);
                    return true;
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> look : threads.invokeAll(looks))
                assertThat(look.get()).isTrue();
        }

        assertThat(ratings.events()).hasSize(20);
    }

    @Test
    void a_flag_alone_excludes_nothing() {
        List<String> ids = run("w", 20, 20);

        look(ids);

        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(ratings.find(id).orElseThrow().isExcluded()).isFalse());
    }

    @Test
    void a_rating_nobody_knows_is_left_alone() {
        raiseFlags.around(Ids.next());

        assertThat(ratings.events()).isEmpty();
    }

    private void look(List<String> ids) {
        ids.forEach(raiseFlags::around);
    }

    private List<String> flagged(Flag flag) {
        return ratings.events().stream()
                .filter(event -> event instanceof RatingEvent.Flagged flagged && flagged.flag() == flag)
                .map(event -> event.rating().id())
                .toList();
    }

    private String device(int second) {
        return kept("w-" + Ids.next(), second, GOOD, new Origin("device", null, null, null));
    }

    private String contact(int second) {
        return kept("w-" + Ids.next(), second, GOOD, new Origin(null, "contact", null, null));
    }

    private List<String> run(String window, int length, int secondsApart) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < length; i++) ids.add(kept(window, i * secondsApart, GOOD, Origin.UNKNOWN));
        return ids;
    }

    private String kept(String window, int second, Choice choice, Origin origin) {
        Rating rating = RatingFixture.given(
                        InvitationFixture.at(window, InvitationFixture.FINISHED_AT),
                        choice,
                        START.plus(Duration.ofSeconds(second)),
                        origin)
                .after();
        ratings.add(Change.none(rating));
        return rating.id();
    }
}
