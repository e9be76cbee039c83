package io.guichet.evaluation.survey;

import io.guichet.platform.http.InvalidRequest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered, fit for its survey. Never a name: texts are people's words and are sealed where they are kept.
 *
 * @param chosen option ids by question
 * @param scaled 1 to 5 by question
 * @param texts by question
 */
public record AnswerSheet(Map<String, List<String>> chosen, Map<String, Integer> scaled, Map<String, String> texts) {

    static final int LONGEST_TEXT = 1_200;

    public AnswerSheet {
        chosen = Map.copyOf(chosen);
        scaled = Map.copyOf(scaled);
        texts = Map.copyOf(texts);
    }

    /**
     * @param answers text, number or list of texts by question; null or nothing for a question that is passed over
     * @throws InvalidRequest at the first answer that does not fit its question
     */
    public static AnswerSheet read(SurveyContent survey, Map<String, @Nullable Object> answers) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        Map<String, Integer> scaled = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (SurveyQuestion question : survey.questions()) {
            String pointer = "/answers/" + question.id();
            Object answer = answers.get(question.id());
            boolean answered = switch (question.kind()) {
                case SINGLE -> put(chosen, question, single(question, answer, pointer));
                case MULTIPLE -> put(chosen, question, multiple(question, answer, pointer));
                case SCALE -> put(scaled, question, scale(answer, pointer));
                case TEXT -> put(texts, question, text(answer, pointer));
            };
            if (!answered && question.required()) throw new InvalidRequest(pointer, "is missing");
        }
        for (String id : answers.keySet()) {
            if (survey.questions().stream().noneMatch(question -> question.id().equals(id))) {
                throw new InvalidRequest("/answers", "has an answer to no question of this survey");
            }
        }
        return new AnswerSheet(chosen, scaled, texts);
    }

    private static <T> boolean put(Map<String, T> answers, SurveyQuestion question, Optional<T> answer) {
        answer.ifPresent(given -> answers.put(question.id(), given));
        return answer.isPresent();
    }

    private static Optional<List<String>> single(SurveyQuestion question, @Nullable Object answer, String pointer) {
        if (answer == null) return Optional.empty();
        if (!(answer instanceof String option) || !question.has(option)) {
            throw new InvalidRequest(pointer, "one of the options");
        }
        return Optional.of(List.of(option));
    }

    private static Optional<List<String>> multiple(SurveyQuestion question, @Nullable Object answer, String pointer) {
        if (answer == null) return Optional.empty();
        if (!(answer instanceof List<?> options)) throw new InvalidRequest(pointer, "a list of options");
        List<String> chosen = options.stream()
                .map(option -> option instanceof String text && question.has(text) ? text : "")
                .toList();
        if (chosen.contains("") || new HashSet<>(chosen).size() != chosen.size()) {
            throw new InvalidRequest(pointer, "options of the question, each once");
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    private static Optional<Integer> scale(@Nullable Object answer, String pointer) {
        if (answer == null) return Optional.empty();
        boolean fits =
                answer instanceof Integer value && value >= SurveyQuestion.LOWEST && value <= SurveyQuestion.HIGHEST;
        if (!fits) throw new InvalidRequest(pointer, "a whole number from 1 to 5");
        return Optional.of((Integer) answer);
    }

    private static Optional<String> text(@Nullable Object answer, String pointer) {
        if (answer == null) return Optional.empty();
        if (!(answer instanceof String given)) throw new InvalidRequest(pointer, "a text");
        String text = given.strip();
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new InvalidRequest(pointer, "at most 1200 characters");
        }
        if (!text.codePoints().allMatch(AnswerSheet::isText)) {
            throw new InvalidRequest(pointer, "has characters that are not text");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Half of a surrogate pair cannot be stored. */
    private static boolean isText(int character) {
        if (character == '\n' || character == '\r' || character == '\t') return true;
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    /** People's words stay out of logs. */
    @Override
    public String toString() {
        return "AnswerSheet[" + (chosen.size() + scaled.size() + texts.size()) + " answers]";
    }
}
