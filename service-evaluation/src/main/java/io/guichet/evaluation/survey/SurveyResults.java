package io.guichet.evaluation.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, in counts.
 *
 * @param answers sheets
 */
public record SurveyResults(long answers, List<Result> questions) {

    /**
     * Of one question.
     *
     * @param answered sheets with an answer to it: what shares are shares of, also where several options may be ticked
     * @param counts by option, or by place on the scale; empty for a text
     * @param average of a scale; null where nobody answered, and for other kinds
     */
    public record Result(
            SurveyQuestion question,
            long answered,
            Map<String, Long> counts,
            @Nullable Double average) {

        /** Null when nobody answered: that is not 0 %. */
        public @Nullable Double share(String option) {
            return answered == 0 ? null : (double) counts.getOrDefault(option, 0L) / answered;
        }
    }

    public static SurveyResults of(Survey survey, Answers answers) {
        Map<String, Long> answered = new TreeMap<>();
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        long[] sheets = {0};
        answers.forEach(survey.id(), sheet -> {
            sheets[0]++;
            sheet.chosen().forEach((question, options) -> {
                answered.merge(question, 1L, Long::sum);
                options.forEach(option -> count(counts, question, option));
            });
            sheet.scaled().forEach((question, place) -> {
                answered.merge(question, 1L, Long::sum);
                count(counts, question, place.toString());
            });
            sheet.texts().keySet().forEach(question -> answered.merge(question, 1L, Long::sum));
        });
        List<Result> results = new ArrayList<>();
        for (SurveyQuestion question : survey.content().questions()) {
            results.add(result(
                    question, answered.getOrDefault(question.id(), 0L), counts.getOrDefault(question.id(), Map.of())));
        }
        return new SurveyResults(sheets[0], List.copyOf(results));
    }

    private static void count(Map<String, Map<String, Long>> counts, String question, String answer) {
        Objects.requireNonNull(counts.computeIfAbsent(question, any -> new TreeMap<>()))
                .merge(answer, 1L, Long::sum);
    }

    /** Answers nobody gave are shown with 0. */
    private static Result result(SurveyQuestion question, long answered, Map<String, Long> counted) {
        Map<String, Long> counts = new LinkedHashMap<>();
        question.options().forEach(option -> counts.put(option.id(), counted.getOrDefault(option.id(), 0L)));
        Double average = null;
        if (question.kind() == SurveyQuestion.Kind.SCALE) {
            long sum = 0;
            for (int place = SurveyQuestion.LOWEST; place <= SurveyQuestion.HIGHEST; place++) {
                long count = counted.getOrDefault(Integer.toString(place), 0L);
                counts.put(Integer.toString(place), count);
                sum += place * count;
            }
            average = answered == 0 ? null : (double) sum / answered;
        }
        return new Result(question, answered, counts, average);
    }
}
