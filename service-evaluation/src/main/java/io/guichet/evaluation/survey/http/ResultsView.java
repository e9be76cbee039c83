package io.guichet.evaluation.survey.http;

import io.guichet.evaluation.survey.Answers;
import io.guichet.evaluation.survey.SurveyResults;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts and shares; texts only for those who may read people's words.
 *
 * @param texts null for a reader who may not read them
 * @param nextPage of the texts; null on the last one
 */
record ResultsView(
        SurveyView survey,
        long answers,
        List<QuestionResult> questions,
        @Nullable List<Answers.Text> texts,
        @Nullable Integer nextPage) {

    record QuestionResult(
            String id,
            String kind,
            long answered,
            List<AnswerCount> counts,
            @Nullable Double average) {

        static QuestionResult of(SurveyResults.Result result) {
            List<AnswerCount> counts = new ArrayList<>();
            result.counts()
                    .forEach((answer, count) -> counts.add(new AnswerCount(answer, count, result.share(answer))));
            return new QuestionResult(
                    result.question().id(),
                    result.question().kind().name(),
                    result.answered(),
                    counts,
                    result.average());
        }
    }

    /** @param share of those who answered the question; null when nobody did */
    record AnswerCount(String id, long count, @Nullable Double share) {}
}
