package io.guichet.evaluation.survey.http;

import io.guichet.evaluation.survey.AnswerSurvey;
import io.guichet.evaluation.survey.Survey;
import io.guichet.evaluation.survey.SurveyState;
import io.guichet.evaluation.survey.Surveys;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Surveys for those who are asked. A draft does not exist here. */
@RestController
@RequestMapping("/api/evaluation/public")
public final class PublicSurveyController {

    private static final int SHORTEST_DEVICE = 16;
    private static final int LONGEST_DEVICE = 128;

    private final AnswerSurvey answerSurvey;
    private final Surveys surveys;
    private final Clock clock;

    public PublicSurveyController(AnswerSurvey answerSurvey, Surveys surveys, Clock clock) {
        this.answerSurvey = answerSurvey;
        this.surveys = surveys;
        this.clock = clock;
    }

    record ListView(List<SurveyView> surveys) {}

    record AnsweredView(String surveyId, Instant answeredAt) {}

    @GetMapping("/surveys/{id}")
    SurveyView survey(@PathVariable String id) {
        Survey survey = surveys.find(slug(id));
        if (survey.state() == SurveyState.DRAFT) throw new NotFound("survey", id);
        return SurveyView.of(survey, clock.instant());
    }

    /** Those that take answers now. */
    @GetMapping("/halls/{hall}/surveys")
    ListView open(@PathVariable String hall) {
        Instant now = clock.instant();
        String wanted = InvalidRequest.at("hall", () -> Ids.slug("hall", hall));
        return new ListView(surveys.ofHall(wanted).stream()
                .filter(survey -> survey.takesAnswers(now))
                .map(survey -> SurveyView.of(survey, now))
                .toList());
    }

    /** @param device what the device calls itself, the same each time: so that it answers once */
    @PostMapping(path = "/surveys/{id}/answers", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    AnsweredView answer(
            @PathVariable String id,
            @RequestBody AnswerRequest body,
            @RequestHeader(name = "X-Device-Key", required = false) @Nullable String device,
            HttpServletRequest request) {
        String known = slug(id);
        if (device != null && (device.length() < SHORTEST_DEVICE || device.length() > LONGEST_DEVICE)) {
            throw new InvalidRequest("X-Device-Key", "16 to 128 characters");
        }
        String command = CommandKey.of(request).value();
        var person = new AnswerSurvey.Person(body.ticket(), device, command);
        return new AnsweredView(known, answerSurvey.answer(known, body.given(), person));
    }

    private static String slug(String id) {
        return InvalidRequest.at("id", () -> Ids.slug("a survey's id", id));
    }
}
