package io.guichet.evaluation.survey;

import java.time.Instant;

/** What happens to a survey that others may hear of. */
public sealed interface SurveyEvent {

    /** Somebody answered. What was said is not told. */
    record Answered(String surveyId, String hallId, String answerId, Instant at) implements SurveyEvent {}
}
