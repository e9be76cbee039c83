package io.guichet.evaluation.survey;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.Invitations;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one answer of a ticket, or of a device where no ticket is given. */
public final class AnswerSurvey {

    private final Surveys surveys;
    private final Answers answers;
    private final Invitations invitations;
    private final Doorkeeper doorkeeper;
    private final AnswerIds ids;
    private final Clock clock;

    public AnswerSurvey(
            Surveys surveys,
            Answers answers,
            Invitations invitations,
            Doorkeeper doorkeeper,
            AnswerIds ids,
            Clock clock) {
        this.surveys = surveys;
        this.answers = answers;
        this.invitations = invitations;
        this.doorkeeper = doorkeeper;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who answers: never kept.
     *
     * @param ticket null for somebody without one
     * @param device what the device calls itself; null when it does not
     * @param command the intent, so that the same request after a crash has no second effect
     */
    public record Person(
            @Nullable TicketToken ticket, @Nullable String device, String command) {}

    /** A ticket and the token that opens it. */
    public record TicketToken(String ticketId, String token) {

        @Override
        public String toString() {
            return "TicketToken[" + ticketId + "]";
        }
    }

    /**
     * @return when it was taken
     * @throws NotFound for a draft, which the public knows nothing of
     */
    public Instant answer(String surveyId, Map<String, @Nullable Object> given, Person person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Survey survey = surveys.find(surveyId);
        if (survey.state() == SurveyState.DRAFT) throw new NotFound("survey", surveyId);
        AnswerSheet sheet = AnswerSheet.read(survey.content(), given);
        String id = id(survey, person);
        if (!survey.takesAnswers(now)) throw new SurveyRefusal.NotOpen();
        var answer = new Answers.Answer(id, surveyId, sheet, now, person.command());
        var event = new SurveyEvent.Answered(surveyId, survey.content().hallId(), id, now);
        if (!answers.add(Change.of(answer, event)) && !answers.isMadeBy(id, person.command())) {
            throw new SurveyRefusal.AlreadyAnswered();
        }
        return now;
    }

    private String id(Survey survey, Person person) {
        TicketToken ticket = person.ticket();
        if (ticket != null) {
            requireAsked(survey, ticket);
            return ids.of(survey.id(), "ticket", ticket.ticketId());
        }
        if (!survey.content().asksEverybody()) throw new SurveyRefusal.NotAsked();
        String device = person.device();
        return device == null
                ? ids.of(survey.id(), "command", person.command())
                : ids.of(survey.id(), "device", device);
    }

    private void requireAsked(Survey survey, TicketToken ticket) {
        Invitation invitation = invitations
                .find(ticket.ticketId())
                .orElseThrow(() -> new NotFound("finished ticket", ticket.ticketId()));
        if (doorkeeper.holderOf(invitation, ticket.token()).isEmpty()) throw new SurveyRefusal.WrongToken();
        if (!survey.asks(invitation.event().hallId(), invitation.event().itemCode())) {
            throw new SurveyRefusal.NotAsked();
        }
    }
}
