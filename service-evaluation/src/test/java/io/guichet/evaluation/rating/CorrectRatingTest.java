package io.guichet.evaluation.rating;

import static io.guichet.evaluation.invitation.InvitationFixture.PAD_TOKENS;
import static io.guichet.evaluation.invitation.InvitationFixture.TERMS;
import static io.guichet.evaluation.invitation.InvitationFixture.citizenToken;
import static io.guichet.evaluation.invitation.InvitationFixture.padToken;
import static io.guichet.evaluation.rating.RatingFixture.SUBMITTED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.InMemoryInvitations;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.tag.Choice;
import io.guichet.evaluation.tag.Level;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.evaluation.tag.file.TagSetFile;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectRatingTest {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InMemoryRatings ratings = new InMemoryRatings();
    private final TurnableClock clock = new TurnableClock(SUBMITTED_AT.plusSeconds(60));
    private final Doorkeeper doorkeeper = new Doorkeeper(PAD_TOKENS, TERMS);
    private final Invitation invitation = InvitationFixture.any();
    private final String id = invitation.event().ticketId();

    @BeforeEach
    void a_service_was_rated() {
        invitations.add(invitation);
        ratings.add(RatingFixture.submitted(invitation));
    }

    @Test
    void a_citizen_thinks_again_and_again_and_all_versions_are_kept() {
        correct(citizenToken(id), RatingFixture.good(), "好多了", "b");
        Rating last = correct(citizenToken(id), RatingFixture.bad(), null, "c");

        assertThat(last.versions())
                .extracting(said -> said.choice().level().value())
                .containsExactly(2, 5, 2);
        assertThat(words(last, 0)).isEqualTo(RatingFixture.WORDS);
        assertThat(words(last, 1)).isEqualTo("好多了");
        assertThat(last.hasComment()).isFalse();
        assertThat(ratings.find(id)).contains(last);
        assertThat(ratings.events())
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain("好多了", RatingFixture.WORDS));
    }

    @Test
    void it_can_be_done_for_twelve_hours_after_the_first_rating() {
        clock.set(SUBMITTED_AT.plus(HALF_A_DAY).minusMillis(1));
        correct(citizenToken(id), RatingFixture.good(), null, "b");

        clock.set(SUBMITTED_AT.plus(HALF_A_DAY));
        assertThatExceptionOfType(RatingRefusal.CorrectionClosed.class)
                .isThrownBy(() -> correct(citizenToken(id), RatingFixture.bad(), null, "c"));
        assertThat(correct(citizenToken(id), RatingFixture.good(), null, "b").versions())
                .as("the same command again hears its own answer")
                .hasSize(2);
    }

    @Test
    void the_token_on_the_slip_is_needed_the_pads_does_not_do() {
        for (String token : List.of("guess", padToken(invitation), citizenToken(Ids.next()))) {
            assertThatExceptionOfType(RatingRefusal.WrongToken.class)
                    .isThrownBy(() -> correct(token, RatingFixture.good(), null, "b"));
        }
        assertThat(ratings.events()).hasSize(1);
    }

    @Test
    void what_was_not_rated_is_not_corrected() {
        Invitation other = InvitationFixture.any();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> correction(other.event().ticketId(), "t", RatingFixture.good(), null, "b"));
        invitations.add(other);
        String otherId = other.event().ticketId();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> correction(otherId, citizenToken(otherId), RatingFixture.good(), null, "b"));
    }

    /** A new set never changes what was said with the old one. */
    @Test
    void a_version_keeps_the_tag_set_it_was_made_with() {
        TagSet v2 = TagSetFile.read(2);

        Rating corrected = correct(citizenToken(id), v2.choose(Level.of(1), List.of("queue-not-kept")), null, "b");

        assertThat(corrected.versions())
                .extracting(said -> said.choice().tagSetVersion())
                .containsExactly(1, 2);
        assertThat(corrected.versions().getFirst().choice()).isEqualTo(RatingFixture.bad());
    }

    @Test
    void of_corrections_at_once_none_is_lost_and_each_tells_what_it_replaced() throws Exception {
        List<Callable<Rating>> taps = IntStream.range(0, 4)
                .<Callable<Rating>>mapToObj(tap -> () -> correct(
                        citizenToken(id),
                        RatingFixture.TAGS.choose(Level.of(1 + tap), List.of()),
                        "再想" + tap,
                        "tap-" + tap))
                .toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Rating> tap : threads.invokeAll(taps)) tap.get();
        }

        Rating last = ratings.find(id).orElseThrow();
        assertThat(last.versions()).hasSize(5);
        assertThat(IntStream.range(1, 5).mapToObj(place -> words(last, place)))
                .as("each is sealed for its own place")
                .containsExactlyInAnyOrder("再想0", "再想1", "再想2", "再想3");
        List<Choice> from = ratings.events().stream()
                .filter(event -> event instanceof RatingEvent.Corrected)
                .map(event -> ((RatingEvent.Corrected) event).from())
                .toList();
        assertThat(from)
                .containsExactlyInAnyOrderElementsOf(last.versions().subList(0, 4).stream()
                        .map(Version::choice)
                        .toList());
    }

    @Test
    void one_command_sent_many_times_at_once_is_one_correction() throws Exception {
        List<Callable<Rating>> taps = IntStream.range(0, 8)
                .<Callable<Rating>>mapToObj(tap -> () -> correct(citizenToken(id), RatingFixture.good(), null, "same"))
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Rating> tap : threads.invokeAll(taps)) tap.get();
        }

        assertThat(ratings.find(id).orElseThrow().versions()).hasSize(2);
        assertThat(ratings.events()).hasSize(2);
    }

    private static String words(Rating rating, int place) {
        return Objects.requireNonNull(rating.versions().get(place).comment())
                .open(RatingFixture.SEALING, rating.id(), Rating.commentField(place));
    }

    private Rating correct(String token, Choice choice, @Nullable String comment, String command) {
        return correction(id, token, choice, comment, command);
    }

    private Rating correction(String rating, String token, Choice choice, @Nullable String comment, String command) {
        CorrectRating correctRating =
                new CorrectRating(invitations, doorkeeper, ratings, RatingFixture.SEALING, HALF_A_DAY, clock);
        return correctRating.correct(
                new Correction(rating, token, choice, comment == null ? null : new Comment(comment), command));
    }
}
