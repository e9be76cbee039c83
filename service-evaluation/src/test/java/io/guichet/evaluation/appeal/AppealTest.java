package io.guichet.evaluation.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.organisation.InMemoryPlaces;
import io.guichet.evaluation.organisation.PlaceFixture;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.Appeal;
import io.guichet.evaluation.rating.InMemoryRatings;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.evaluation.rating.RatingRefusal;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealTest {

    private static final AppealTerm FIVE_DAYS =
            new AppealTerm(WorkingCalendar.ofChina(), 5, new Zones(new InMemoryPlaces()));

    private final InMemoryRatings ratings = new InMemoryRatings();
    private final TurnableClock clock = new TurnableClock(RatingFixture.SUBMITTED_AT.plusSeconds(60));
    private final Rating rating =
            RatingFixture.submitted(InvitationFixture.any()).after();
    private final String id = rating.id();

    @BeforeEach
    void there_is_a_bad_rating() {
        ratings.add(Change.none(rating));
    }

    /** Days are those of the hall; make-up days count and holidays do not. Monday 2026-11-23 10:10 in Shanghai. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T02:10:20Z, 2026-11-30T16:00:00Z",
        "2026-11-23T16:00:00Z, 2026-12-01T16:00:00Z",
        "2026-02-13T02:00:00Z, 2026-02-27T16:00:00Z",
        "2026-09-30T02:00:00Z, 2026-10-13T16:00:00Z"
    })
    void there_are_five_working_days_for_it(Instant said, Instant until) {
        assertThat(FIVE_DAYS.until("hall-1", said)).isEqualTo(until);
    }

    /** Ürümqi is two hours behind: what was said at half past midnight in Shanghai was said the day before there. */
    @Test
    void another_hall_counts_by_its_own_wall() {
        InMemoryPlaces places = new InMemoryPlaces();
        places.learn(PlaceFixture.hall("hall-west", "Asia/Urumqi", 1));
        AppealTerm term = new AppealTerm(WorkingCalendar.ofChina(), 5, new Zones(places));
        Instant said = Instant.parse("2026-11-23T16:30:00Z");

        assertThat(term.until("hall-1", said)).isEqualTo(Instant.parse("2026-12-01T16:00:00Z"));
        assertThat(term.until("hall-west", said)).isEqualTo(Instant.parse("2026-11-30T18:00:00Z"));
    }

    @Test
    void a_term_has_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AppealTerm(WorkingCalendar.ofChina(), 0, new Zones(new InMemoryPlaces())));
    }

    @Test
    void an_appeal_comes_in_time_or_not_at_all() {
        Instant end = FIVE_DAYS.until("hall-1", RatingFixture.SUBMITTED_AT);
        clock.set(end);
        assertThatExceptionOfType(RatingRefusal.AppealClosed.class).isThrownBy(() -> appeal("s003"));

        clock.set(end.minusMillis(1));
        assertThat(appeal("s003").review().appeal()).isNotNull();
    }

    @Test
    void reasons_are_sealed_and_in_no_event() {
        appeal("s003");
        Rating decided = decide("i001", true);

        Appeal appeal = Objects.requireNonNull(decided.review().appeal());
        assertThat(appeal.reason().open(RatingFixture.SEALING, id, Appeal.REASON))
                .isEqualTo("不是我办的");
        assertThat(Objects.requireNonNull(appeal.ruling()).reason().open(RatingFixture.SEALING, id, Appeal.RULING))
                .isEqualTo("核实过");
        assertThat(ratings.events().toString()).doesNotContain("不是我办的", "核实过");
        assertThat(ratings.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Appealed", "AppealDecided", "Excluded");
    }

    @Test
    void what_is_excluded_stays_where_it_is() {
        appeal("s003");
        decide("i001", true);

        assertThat(ratings.find(id)).hasValueSatisfying(kept -> {
            assertThat(kept.isExcluded()).isTrue();
            assertThat(kept.versions()).isEqualTo(rating.versions());
        });
    }

    @Test
    void an_unknown_rating_is_not_appealed() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> appealing().appeal(Ids.next(), "s003", "x"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deciding().decide(Ids.next(), true, "i001", "x"));
    }

    @Test
    void of_two_decisions_at_once_one_counts() throws Exception {
        appeal("s003");
        List<Callable<Rating>> taps = IntStream.range(0, 8)
                .<Callable<Rating>>mapToObj(tap -> () -> decide("i00" + tap, tap % 2 == 0))
                .toList();

        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Rating> tap : threads.invokeAll(taps)) {
                try {
                    tap.get();
                    taken++;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(RatingRefusal.AlreadyDecided.class);
                }
            }
        }

        assertThat(taken).isEqualTo(1);
        assertThat(ratings.events())
                .filteredOn(event -> event instanceof RatingEvent.AppealDecided)
                .hasSize(1);
    }

    private Rating appeal(String by) {
        return appealing().appeal(id, by, "不是我办的");
    }

    private Rating decide(String by, boolean upheld) {
        return deciding().decide(id, upheld, by, "核实过");
    }

    private AppealRating appealing() {
        return new AppealRating(ratings, FIVE_DAYS, RatingFixture.SEALING, clock);
    }

    private DecideAppeal deciding() {
        return new DecideAppeal(ratings, RatingFixture.SEALING, clock);
    }
}
