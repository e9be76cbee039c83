package io.guichet.evaluation.survey.http;

import io.guichet.evaluation.survey.Answers;
import io.guichet.evaluation.survey.DraftSurvey;
import io.guichet.evaluation.survey.Survey;
import io.guichet.evaluation.survey.SurveyContent;
import io.guichet.evaluation.survey.SurveyResults;
import io.guichet.evaluation.survey.Surveys;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Surveys for the people of their hall. */
@RestController
@RequestMapping("/api/evaluation/surveys")
public final class SurveyController {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 10_000;

    private final DraftSurvey draftSurvey;
    private final Surveys surveys;
    private final Answers answers;
    private final Clock clock;

    public SurveyController(DraftSurvey draftSurvey, Surveys surveys, Answers answers, Clock clock) {
        this.draftSurvey = draftSurvey;
        this.surveys = surveys;
        this.answers = answers;
        this.clock = clock;
    }

    record ListView(List<SurveyView> surveys) {}

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    SurveyView draft(@RequestBody SurveyRequest body, HttpServletRequest request) {
        SurveyContent content = body.toContent();
        Caller.current().require(content.hallId(), Role.SUPERVISOR);
        String id = Ids.of("survey|" + CommandKey.of(request).value());
        return view(draftSurvey.draft(id, content));
    }

    @PutMapping(path = "/{id}", consumes = "application/json")
    SurveyView change(
            @PathVariable String id,
            @RequestBody SurveyRequest body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Survey found = own(id, Role.SUPERVISOR);
        SurveyContent content = body.toContent();
        if (!content.hallId().equals(found.content().hallId())) {
            throw new InvalidRequest("/hallId", "a survey stays in its hall");
        }
        return view(draftSurvey.change(found.id(), content, IfMatch.of(ifMatch)));
    }

    @PostMapping("/{id}/open")
    SurveyView open(@PathVariable String id) {
        return view(draftSurvey.open(own(id, Role.SUPERVISOR).id()));
    }

    @PostMapping("/{id}/close")
    SurveyView close(@PathVariable String id) {
        return view(draftSurvey.close(own(id, Role.SUPERVISOR).id()));
    }

    @GetMapping
    ListView surveys(@RequestParam String hall) {
        String wanted = InvalidRequest.at("hall", () -> Ids.slug("hall", hall));
        Caller.current().require(wanted, Role.SUPERVISOR, Role.INSPECTOR);
        return new ListView(surveys.ofHall(wanted).stream().map(this::view).toList());
    }

    @GetMapping("/{id}")
    SurveyView survey(@PathVariable String id) {
        return view(own(id, Role.SUPERVISOR, Role.INSPECTOR));
    }

    @GetMapping("/{id}/results")
    ResultsView results(@PathVariable String id, @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > LAST_PAGE) throw new InvalidRequest("page", "0 to " + LAST_PAGE);
        Survey survey = own(id, Role.SUPERVISOR, Role.INSPECTOR);
        SurveyResults results = SurveyResults.of(survey, answers);
        // As with comments of ratings: people's words are for who answers for the hall.
        boolean reads = Caller.current().hasAny(Role.SUPERVISOR);
        List<Answers.Text> texts = reads ? answers.texts(survey.id(), page * PAGE, PAGE) : null;
        boolean more =
                reads && !answers.texts(survey.id(), (page + 1) * PAGE, 1).isEmpty();
        return new ResultsView(
                view(survey),
                results.answers(),
                results.questions().stream().map(ResultsView.QuestionResult::of).toList(),
                texts,
                more ? page + 1 : null);
    }

    private Survey own(String id, Role... roles) {
        Survey survey = surveys.find(InvalidRequest.at("id", () -> Ids.slug("a survey's id", id)));
        Caller.current().require(survey.content().hallId(), roles);
        return survey;
    }

    private SurveyView view(Survey survey) {
        return SurveyView.of(survey, clock.instant());
    }
}
