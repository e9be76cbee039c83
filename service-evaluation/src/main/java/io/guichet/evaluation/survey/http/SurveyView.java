package io.guichet.evaluation.survey.http;

import io.guichet.evaluation.survey.Survey;
import io.guichet.evaluation.survey.SurveyQuestion;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;

/** @param takesAnswers whether it may be answered at this moment */
record SurveyView(
        String id,
        String hallId,
        Words title,
        List<QuestionView> questions,
        Audience audience,
        Instant opensAt,
        Instant closesAt,
        String state,
        boolean takesAnswers,
        long version) {

    record Audience(List<String> itemCodes) {}

    record QuestionView(String id, String kind, Words text, List<OptionView> options, boolean required) {

        static QuestionView of(SurveyQuestion question) {
            return new QuestionView(
                    question.id(),
                    question.kind().name(),
                    question.text(),
                    question.options().stream()
                            .map(option -> new OptionView(
                                    option.id(),
                                    option.text().zh(),
                                    option.text().en()))
                            .toList(),
                    question.required());
        }
    }

    record OptionView(String id, String zh, String en) {}

    static SurveyView of(Survey survey, Instant now) {
        var content = survey.content();
        return new SurveyView(
                survey.id(),
                content.hallId(),
                content.title(),
                content.questions().stream().map(QuestionView::of).toList(),
                new Audience(content.itemCodes()),
                content.opensAt(),
                content.closesAt(),
                survey.state().name(),
                survey.takesAnswers(now),
                survey.version());
    }
}
