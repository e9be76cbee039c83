package io.guichet.evaluation.rating;

import static io.guichet.evaluation.invitation.InvitationFixture.FINISHED_AT;
import static io.guichet.evaluation.invitation.InvitationFixture.PAD_TOKENS;
import static io.guichet.evaluation.invitation.InvitationFixture.TERMS;
import static io.guichet.evaluation.invitation.InvitationFixture.citizenToken;
import static io.guichet.evaluation.invitation.InvitationFixture.padToken;
import static io.guichet.evaluation.rating.RatingFixture.submission;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.InMemoryInvitations;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmitRatingTest {

    private final Invitations invitations = new InMemoryInvitations();
    private final InMemoryRatings ratings = new InMemoryRatings();
    private final Invitation invitation = InvitationFixture.any();
    private final String ticketId = invitation.event().ticketId();

    @BeforeEach
    void a_service_has_ended() {
        invitations.add(invitation);
    }

    @Test
    void a_citizen_rates_with_the_token_on_the_slip() {
        Rating rating = submit(RatingFixture.byCitizen(invitation));

        assertThat(ratings.find(ticketId)).contains(rating);
        assertThat(rating.subject())
                .isEqualTo(new Subject("hall-1", "social-insurance", "si-101", "hall-1-w03", "s003"));
        assertThat(ratings.events()).containsExactly(new RatingEvent.Submitted(rating, rating.submittedAt()));
    }

    @Test
    void the_pad_rates_with_its_own_token() {
        assertThat(submit(submission(ticketId, padToken(invitation), null, "hall-1-w03", "c"))
                        .channel())
                .isEqualTo(Channel.PAD);
    }

    @Test
    void a_ticket_whose_service_has_not_ended_cannot_be_rated() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> submit(submission(Ids.next(), citizenToken(ticketId), null, null, "c")));
    }

    @Test
    void another_token_is_refused_and_leaves_the_right_open() {
        assertThatExceptionOfType(RatingRefusal.WrongToken.class)
                .isThrownBy(() -> submit(submission(ticketId, "guess", null, null, "c")));

        assertThat(submit(RatingFixture.byCitizen(invitation)).id()).isEqualTo(ticketId);
    }

    @Test
    void a_pad_rates_nothing_that_happened_at_another_window() {
        assertThatExceptionOfType(RatingRefusal.WrongToken.class)
                .isThrownBy(() -> submit(submission(ticketId, padToken(invitation), null, "hall-1-w04", "c")));
    }

    @Test
    void one_service_is_rated_once() {
        Rating first = submit(RatingFixture.byCitizen(invitation));

        assertThatExceptionOfType(RatingRefusal.AlreadyRated.class)
                .isThrownBy(() -> submit(RatingFixture.byCitizen(invitation)));
        assertThatExceptionOfType(RatingRefusal.AlreadyRated.class)
                .isThrownBy(() -> submit(submission(ticketId, padToken(invitation), null, "hall-1-w03", "other")));

        assertThat(ratings.find(ticketId)).contains(first);
        assertThat(ratings.events()).hasSize(1);
    }

    @Test
    void who_does_not_hold_a_token_does_not_learn_whether_there_is_a_rating() {
        submit(RatingFixture.byCitizen(invitation));

        assertThatExceptionOfType(RatingRefusal.WrongToken.class)
                .isThrownBy(() -> submit(submission(ticketId, "guess", null, null, "c")));
    }

    @Test
    void the_same_command_again_hears_the_same_answer_even_when_it_is_too_late_by_now() {
        Submission submission = RatingFixture.byCitizen(invitation);
        Rating first = submit(submission);

        Rating again = submit(submission, FINISHED_AT.plus(Duration.ofDays(30)));

        assertThat(again).isEqualTo(first);
        assertThat(ratings.events()).hasSize(1);
    }

    @Test
    void after_seven_days_the_citizen_is_too_late() {
        Instant end = FINISHED_AT.plus(Duration.ofDays(7));
        assertThatExceptionOfType(RatingRefusal.InvitationExpired.class)
                .isThrownBy(() -> submit(RatingFixture.byCitizen(invitation), end));

        assertThat(submit(RatingFixture.byCitizen(invitation), end.minusMillis(1))
                        .submittedAt())
                .isEqualTo(end.minusMillis(1));
    }

    @Test
    void after_a_quarter_of_an_hour_the_pad_is_too_late() {
        Instant end = FINISHED_AT.plus(Duration.ofMinutes(15));
        Submission byPad = submission(ticketId, padToken(invitation), null, "hall-1-w03", "c");
        assertThatExceptionOfType(RatingRefusal.InvitationExpired.class).isThrownBy(() -> submit(byPad, end));

        assertThat(submit(byPad, end.minusMillis(1)).channel()).isEqualTo(Channel.PAD);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void the_pads_token_proves_the_pad_whatever_is_said(Channel claimed) {
        assertThat(submit(submission(ticketId, padToken(invitation), claimed, null, "c"))
                        .channel())
                .isEqualTo(Channel.PAD);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void the_citizens_token_never_makes_a_pad(Channel claimed) {
        Channel expected = claimed == Channel.QR || claimed == Channel.KIOSK ? claimed : Channel.PAGE;

        assertThat(submit(submission(ticketId, citizenToken(ticketId), claimed, null, "c"))
                        .channel())
                .isEqualTo(expected);
    }

    @Test
    void a_citizen_who_says_nothing_of_the_channel_used_a_page() {
        assertThat(submit(submission(ticketId, citizenToken(ticketId), null, null, "c"))
                        .channel())
                .isEqualTo(Channel.PAGE);
    }

    @Test
    void words_and_number_are_sealed_for_this_rating() {
        Rating rating = submit(RatingFixture.byCitizen(invitation));

        SealedText comment = Objects.requireNonNull(rating.versions().getFirst().comment());
        SealedContact contact = Objects.requireNonNull(rating.contact());
        assertThat(comment.open(RatingFixture.SEALING, ticketId, Rating.commentField(0)))
                .isEqualTo(RatingFixture.WORDS);
        assertThat(contact.open(RatingFixture.SEALING, ticketId)).isEqualTo(RatingFixture.CONTACT);
        assertThatIllegalStateException().isThrownBy(() -> contact.open(RatingFixture.SEALING, Ids.next()));
        assertThat(rating.toString()).doesNotContain(RatingFixture.WORDS, "李四", "138");
        assertThat(RatingFixture.byCitizen(invitation).toString()).doesNotContain("138", RatingFixture.WORDS);
    }

    @Test
    void one_number_gives_one_hash_however_it_is_typed() {
        Rating first = submit(RatingFixture.byCitizen(invitation));

        assertThat(first.origin().contact())
                .isEqualTo(RatingFixture.PSEUDONYMS.ofContact(new Contact(null, "13800000000")))
                .isNotEqualTo(RatingFixture.PSEUDONYMS.ofContact(new Contact(null, "13800000001")))
                .isNotEqualTo(new Pseudonyms("another secret".getBytes(UTF_8)).ofContact(RatingFixture.CONTACT))
                .doesNotContain("138");
    }

    @Test
    void of_32_taps_at_once_one_is_taken() throws Exception {
        assertThat(takenOf32(null)).isEqualTo(1);
        assertThat(ratings.events()).hasSize(1);
    }

    @Test
    void of_32_sends_of_one_command_at_once_all_hear_the_one_rating() throws Exception {
        assertThat(takenOf32("same")).isEqualTo(32);
        assertThat(ratings.events()).hasSize(1);
    }

    private int takenOf32(@Nullable String command) throws InterruptedException {
        var taps = IntStream.range(0, 32)
                .<Callable<Rating>>mapToObj(tap -> () -> submit(submission(
                        ticketId, citizenToken(ticketId), null, null, command == null ? Ids.next() : command)))
                .toList();
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (Future<Rating> tap : threads.invokeAll(taps)) {
                try {
                    tap.get();
                    taken++;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(RatingRefusal.AlreadyRated.class);
                }
            }
        }
        return taken;
    }

    private Rating submit(Submission submission) {
        return submit(submission, RatingFixture.SUBMITTED_AT);
    }

    private Rating submit(Submission submission, Instant now) {
        Doorkeeper doorkeeper = new Doorkeeper(PAD_TOKENS, TERMS);
        return new SubmitRating(
                        invitations,
                        doorkeeper,
                        ratings,
                        RatingFixture.SEALING,
                        RatingFixture.PSEUDONYMS,
                        new ArrivalSigns(Duration.ofSeconds(3)),
                        Clock.fixed(now, ZoneOffset.UTC))
                .submit(submission);
    }
}
