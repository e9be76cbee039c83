package io.guichet.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.tag.Choice;
import io.guichet.evaluation.tag.Level;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of ratings promises. */
public abstract class RatingsContract {

    private final Invitation invitation = InvitationFixture.any();
    private final String ticketId = invitation.event().ticketId();

    protected abstract Ratings ratings();

    @Test
    void a_rating_is_found_as_it_was_added() {
        Rating full = RatingFixture.submitted(invitation).after();
        Rating bare = RatingFixture.bare(InvitationFixture.any()).after();

        assertThat(ratings().add(Change.none(full))).isTrue();
        assertThat(ratings().add(Change.none(bare))).isTrue();

        assertThat(ratings().find(full.id())).contains(full);
        assertThat(ratings().find(bare.id())).contains(bare);
    }

    @Test
    void an_unknown_rating_is_not_found() {
        assertThat(ratings().find(Ids.next())).isEmpty();
    }

    @Test
    void the_second_rating_of_a_ticket_changes_nothing() {
        Rating first = RatingFixture.submitted(invitation).after();

        assertThat(ratings().add(RatingFixture.submitted(invitation).map(any -> first)))
                .isTrue();
        assertThat(ratings().add(RatingFixture.bare(invitation))).isFalse();

        assertThat(ratings().find(ticketId)).contains(first);
    }

    @Test
    void of_the_tickets_asked_for_those_with_a_rating_are_told() {
        String unrated = Ids.next();
        ratings().add(RatingFixture.submitted(invitation));
        ratings().add(RatingFixture.bare(InvitationFixture.any()));

        assertThat(ratings().rated(List.of(ticketId, unrated))).containsExactly(ticketId);
        assertThat(ratings().rated(List.of())).isEmpty();
    }

    @Test
    void of_32_at_once_one_is_kept() throws Exception {
        List<Callable<Boolean>> taps = IntStream.range(0, 32)
                .<Callable<Boolean>>mapToObj(tap -> () -> ratings().add(RatingFixture.submitted(invitation)))
                .toList();

        int kept = 0;
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (Future<Boolean> tap : threads.invokeAll(taps)) kept += tap.get() ? 1 : 0;
        }

        assertThat(kept).isEqualTo(1);
    }

    @Test
    void a_change_is_found_as_it_was_kept() {
        Rating rating = RatingFixture.submitted(invitation).after();
        ratings().add(Change.none(rating));
        Instant now = RatingFixture.SUBMITTED_AT.plusSeconds(5);

        Rating flagged = ratings().save(rating.flag(Flag.TOO_FAST, now));
        Rating decided = ratings().save(flagged.decideFlag(Flag.TOO_FAST, RatingFixture.ruling(false, "i001", now)));
        Appeal appeal = new Appeal("s003", new SealedText("x"), now, null);
        Rating appealed = ratings().save(decided.appeal(appeal, now.plusSeconds(9)));
        Rating excluded = ratings().save(appealed.decideAppeal(RatingFixture.ruling(true, "i001", now)));
        CaseNews due =
                new CaseNews("case-7", RectificationState.RECTIFIED, now, false, now.plusSeconds(60), null, null);
        Rating moved = ratings().save(excluded.hear(due, now));
        CaseNews word = new CaseNews(
                "case-7", RectificationState.CALLED_BACK, now, true, null, CaseNews.Satisfied.BASICALLY, null);
        Rating called = ratings().save(moved.hear(word, now));
        Rating closed = ratings().save(called.hear(RatingFixture.news(RectificationState.CLOSED, now), now));

        assertThat(ratings().find(rating.id())).contains(closed);
        assertThat(closed.version()).isEqualTo(8);
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        Rating rating = RatingFixture.submitted(invitation).after();
        ratings().add(Change.none(rating));
        ratings().save(rating.flag(Flag.TOO_FAST, RatingFixture.SUBMITTED_AT));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> ratings().save(rating.flag(Flag.OWN_DEVICE, RatingFixture.SUBMITTED_AT)));
    }

    @Test
    void no_change_is_kept_as_none() {
        Rating rating = RatingFixture.submitted(invitation).after();
        ratings().add(Change.none(rating));

        assertThat(ratings().save(Change.none(rating))).isEqualTo(rating);
    }

    @Test
    void a_search_gives_what_fits_newest_first_page_by_page() {
        String window = "w-" + Ids.next();
        Rating first = kept(window, 0, RatingFixture.good(), Origin.UNKNOWN);
        Rating second = kept(window, 10, RatingFixture.bad(), Origin.UNKNOWN);
        Rating third = ratings()
                .save(kept(window, 20, RatingFixture.good(), Origin.UNKNOWN)
                        .flag(Flag.TOO_FAST, RatingFixture.SUBMITTED_AT));

        assertThat(ratings().search(query(window, null, null, null, null), 0, 9))
                .containsExactly(third, second, first);
        assertThat(ratings().search(query(window, null, null, null, null), 1, 1))
                .containsExactly(second);
        assertThat(ratings().search(query(window, Level.of(2), null, null, null), 0, 9))
                .containsExactly(second);
        assertThat(ratings().search(query(window, null, true, null, null), 0, 9))
                .containsExactly(third);
        assertThat(ratings().search(query(window, null, false, null, null), 0, 9))
                .containsExactly(second, first);
        Instant from = second.submittedAt();
        assertThat(ratings().search(query(window, null, null, from, null), 0, 9))
                .containsExactly(third, second);
        assertThat(ratings().search(query(window, null, null, null, from), 0, 9))
                .containsExactly(first);
        assertThat(ratings().search(query("elsewhere", null, null, null, null), 0, 9))
                .isEmpty();
    }

    @Test
    void what_came_from_one_device_number_or_window_in_a_time_is_found_both_ends_included() {
        String window = "w-" + Ids.next();
        String device = Ids.next();
        String contact = Ids.next();
        Origin origin = new Origin(device, contact, null, null);
        Rating first = kept(window, 0, RatingFixture.good(), origin);
        Rating second = kept(window, 60, RatingFixture.good(), origin);
        kept(window, 61, RatingFixture.good(), origin);
        kept("other-" + window, 5, RatingFixture.good(), Origin.UNKNOWN);
        Instant from = first.submittedAt();
        Instant to = second.submittedAt();

        assertThat(ratings().ofDevice(device, from, to)).containsExactly(first, second);
        assertThat(ratings().ofContact(contact, from, to)).containsExactly(first, second);
        assertThat(ratings().atWindow(window, from, to)).containsExactly(first, second);
        assertThat(ratings().ofDevice(contact, from, to)).isEmpty();
    }

    private Rating kept(String window, int seconds, Choice choice, Origin origin) {
        Invitation at = InvitationFixture.at(window, InvitationFixture.FINISHED_AT);
        var change = RatingFixture.given(at, choice, RatingFixture.SUBMITTED_AT.plusSeconds(seconds), origin);
        ratings().add(change);
        return change.after();
    }

    private static RatingQuery query(
            String window,
            @Nullable Level level,
            @Nullable Boolean flagged,
            @Nullable Instant from,
            @Nullable Instant until) {
        return new RatingQuery("hall-1", null, null, window, null, level, null, flagged, from, until);
    }
}
