package io.guichet.evaluation.survey;

import static io.guichet.evaluation.survey.SurveyFixture.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.InMemoryInvitations;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.invitation.PadTokens;
import io.guichet.evaluation.invitation.Terms;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerSurveyTest {

    private static final Map<String, @Nullable Object> YES = Map.of("one", "yes", "scale", 4, "words", "快一点");
    private static final String DEVICE = "device-0123456789";

    private final InMemorySurveys surveys = new InMemorySurveys();
    private final InMemoryAnswers answers = new InMemoryAnswers();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final TurnableClock clock = new TurnableClock(OPENS);
    private final DraftSurvey draftSurvey = new DraftSurvey(surveys, clock);
    private final AnswerSurvey answer = new AnswerSurvey(
            surveys,
            answers,
            invitations,
            new Doorkeeper(
                    new PadTokens(new byte[32]),
                    new Terms(Duration.ofMinutes(3), Duration.ofMinutes(15), Duration.ofDays(7))),
            new AnswerIds(new byte[32]),
            clock);
    private final Invitation invitation = invitations.add(InvitationFixture.any());
    private final String ticket = invitation.event().ticketId();
    private final String hall = invitation.event().hallId();

    @Test
    void a_device_answers_once_and_its_repeated_request_has_no_second_effect() {
        String survey = open();

        answer.answer(survey, YES, person(null, DEVICE, "c1"));
        answer.answer(survey, YES, person(null, DEVICE, "c1"));

        assertThatThrownBy(() -> answer.answer(survey, YES, person(null, DEVICE, "c2")))
                .isInstanceOf(SurveyRefusal.AlreadyAnswered.class);
        answer.answer(survey, YES, person(null, DEVICE + "2", "c3"));
        answer.answer(open(), YES, person(null, DEVICE, "c4"));
        assertThat(answers.events()).hasSize(3);
    }

    @Test
    void without_ticket_and_device_each_request_is_one_answer() {
        String survey = open();

        answer.answer(survey, YES, person(null, null, "c1"));
        answer.answer(survey, YES, person(null, null, "c1"));
        answer.answer(survey, YES, person(null, null, "c2"));

        assertThat(answers.events()).hasSize(2);
    }

    @Test
    void a_ticket_answers_once_on_whatever_device() {
        String survey = open();
        var own = new AnswerSurvey.TicketToken(ticket, InvitationFixture.citizenToken(ticket));

        answer.answer(survey, YES, person(own, DEVICE, "c1"));

        assertThatThrownBy(() -> answer.answer(survey, YES, person(own, DEVICE + "2", "c2")))
                .isInstanceOf(SurveyRefusal.AlreadyAnswered.class);
    }

    @Test
    void a_survey_for_some_items_takes_only_tickets_for_them() {
        String own = open(invitation.event().itemCode());
        String other = open("another-item");
        var ticketToken = new AnswerSurvey.TicketToken(ticket, InvitationFixture.citizenToken(ticket));

        answer.answer(own, YES, person(ticketToken, null, "c1"));

        assertThatThrownBy(() -> answer.answer(own, YES, person(null, DEVICE, "c2")))
                .isInstanceOf(SurveyRefusal.NotAsked.class);
        assertThatThrownBy(() -> answer.answer(other, YES, person(ticketToken, null, "c3")))
                .isInstanceOf(SurveyRefusal.NotAsked.class);
    }

    @Test
    void a_ticket_is_believed_with_its_token_only() {
        String survey = open();
        var guess = new AnswerSurvey.TicketToken(ticket, "guess");
        var unknown = new AnswerSurvey.TicketToken(Ids.next(), "any");

        assertThatThrownBy(() -> answer.answer(survey, YES, person(guess, null, "c1")))
                .isInstanceOf(SurveyRefusal.WrongToken.class);
        assertThatThrownBy(() -> answer.answer(survey, YES, person(unknown, null, "c1")))
                .isInstanceOf(NotFound.class);
        assertThat(answers.events()).isEmpty();
    }

    @Test
    void drafts_do_not_exist_for_the_public_and_closed_ones_take_nothing() {
        String draft =
                draftSurvey.draft(Ids.next(), SurveyFixture.content(hall)).id();
        String closed = open();
        draftSurvey.close(closed);

        assertThatThrownBy(() -> answer.answer(draft, YES, person(null, DEVICE, "c1")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer.answer(closed, YES, person(null, DEVICE, "c1")))
                .isInstanceOf(SurveyRefusal.NotOpen.class);
    }

    @Test
    void who_answered_is_not_in_the_id_of_the_answer() {
        String survey = open();
        answer.answer(
                survey,
                YES,
                person(new AnswerSurvey.TicketToken(ticket, InvitationFixture.citizenToken(ticket)), null, "c1"));

        SurveyEvent.Answered event = (SurveyEvent.Answered) answers.events().getFirst();

        assertThat(event.answerId()).doesNotContain(ticket).isNotEqualTo(Ids.of(ticket));
        assertThat(new AnswerIds(new byte[] {1, 2, 3}).of(survey, "ticket", ticket))
                .isNotEqualTo(event.answerId());
    }

    @Test
    void results_are_counts_shares_and_averages() {
        String survey = open();
        answer.answer(survey, YES, person(null, null, "c1"));
        answer.answer(survey, Map.of("one", "no", "many", List.of("yes", "no")), person(null, null, "c2"));
        answer.answer(survey, Map.of("one", "yes", "scale", 1), person(null, null, "c3"));

        SurveyResults results = SurveyResults.of(surveys.find(survey), answers);

        assertThat(results.answers()).isEqualTo(3);
        SurveyResults.Result one = results.questions().getFirst();
        assertThat(one.counts()).isEqualTo(Map.of("yes", 2L, "no", 1L, "maybe", 0L));
        assertThat(one.share("yes")).isEqualTo(2.0 / 3);
        assertThat(one.average()).isNull();
        SurveyResults.Result many = results.questions().get(1);
        assertThat(many.answered()).isEqualTo(1);
        assertThat(many.share("yes")).isEqualTo(1.0);
        SurveyResults.Result scale = results.questions().get(2);
        assertThat(scale.counts()).isEqualTo(Map.of("1", 1L, "2", 0L, "3", 0L, "4", 1L, "5", 0L));
        assertThat(scale.average()).isEqualTo(2.5);
        assertThat(results.questions().get(3).answered()).isEqualTo(1);
        SurveyResults nothing = SurveyResults.of(surveys.find(open()), answers);
        assertThat(nothing.questions().getFirst().share("yes")).isNull();
        assertThat(nothing.questions().get(2).average()).isNull();
    }

    private String open(String... items) {
        String id = draftSurvey
                .draft(Ids.next(), SurveyFixture.content(hall, items))
                .id();
        draftSurvey.open(id);
        return draftSurvey.open(id).id();
    }

    private static AnswerSurvey.Person person(
            AnswerSurvey.@Nullable TicketToken ticket, @Nullable String device, String command) {
        return new AnswerSurvey.Person(ticket, device, command);
    }
}
