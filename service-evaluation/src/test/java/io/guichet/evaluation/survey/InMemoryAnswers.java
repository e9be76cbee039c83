package io.guichet.evaluation.survey;

import io.guichet.platform.domain.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Answers in a map, with the promises of {@link AnswersContract}. */
public final class InMemoryAnswers implements Answers {

    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<SurveyEvent> events = new ArrayList<>();

    public synchronized List<SurveyEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public synchronized boolean add(Change<Answer, SurveyEvent> change) {
        if (answers.putIfAbsent(change.after().id(), change.after()) != null) return false;
        events.addAll(change.events());
        return true;
    }

    @Override
    public synchronized boolean isMadeBy(String id, String command) {
        Answer found = answers.get(id);
        return found != null && found.command().equals(command);
    }

    @Override
    public synchronized void forEach(String surveyId, Consumer<AnswerSheet> sink) {
        of(surveyId).forEach(answer -> {
            Map<String, String> empty = new TreeMap<>(answer.sheet().texts());
            empty.replaceAll((question, text) -> "");
            sink.accept(new AnswerSheet(answer.sheet().chosen(), answer.sheet().scaled(), empty));
        });
    }

    @Override
    public synchronized List<Text> texts(String surveyId, int skip, int limit) {
        return of(surveyId).stream()
                .filter(answer -> !answer.sheet().texts().isEmpty())
                .sorted(Comparator.comparing(Answer::at)
                        .thenComparing(Answer::id)
                        .reversed())
                .skip(skip)
                .limit(limit)
                .flatMap(answer -> answer.sheet().texts().entrySet().stream()
                        .map(text -> new Text(text.getKey(), text.getValue(), answer.at())))
                .toList();
    }

    private List<Answer> of(String surveyId) {
        return answers.values().stream()
                .filter(answer -> answer.surveyId().equals(surveyId))
                .toList();
    }
}
