package io.guichet.evaluation.survey;

import io.guichet.platform.domain.Change;
import java.util.List;
import java.util.function.Consumer;

/** The answers to surveys, at most one under each id. */
public interface Answers {

    /** One person's sheet. */
    record Answer(String id, String surveyId, AnswerSheet sheet, java.time.Instant at, String command) {}

    /** One text to read. */
    record Text(String questionId, String text, java.time.Instant at) {}

    /**
     * @return whether it was kept; false, and nothing changed, when the id is taken
     */
    boolean add(Change<Answer, SurveyEvent> change);

    /** Whether this answer is there, made by this command. */
    boolean isMadeBy(String id, String command);

    /** Shows each sheet of a survey, texts only as empty ones, in any order. */
    void forEach(String surveyId, Consumer<AnswerSheet> sink);

    /** People's words, newest answer first: those of so many answers after so many passed over. */
    List<Text> texts(String surveyId, int skip, int limit);
}
