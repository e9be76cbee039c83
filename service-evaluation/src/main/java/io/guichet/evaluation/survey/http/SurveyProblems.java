package io.guichet.evaluation.survey.http;

import io.guichet.evaluation.survey.SurveyRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** Codes of what surveys refuse. */
public final class SurveyProblems implements RefusalProblems<SurveyRefusal> {

    @Override
    public Class<SurveyRefusal> family() {
        return SurveyRefusal.class;
    }

    @Override
    public Problem problem(SurveyRefusal refusal) {
        return switch (refusal) {
            case SurveyRefusal.WrongState wrong -> Problem.of(409, "wrong-state", "Wrong state", wrong.fact());
            case SurveyRefusal.NotOpen closed -> Problem.of(409, "survey-not-open", "Survey not open", closed.fact());
            case SurveyRefusal.AlreadyAnswered again ->
                Problem.of(409, "already-answered", "Already answered", again.fact());
            case SurveyRefusal.NotAsked other -> Problem.of(403, "not-asked", "Not asked", other.fact());
            case SurveyRefusal.WrongToken wrong -> Problem.of(403, "wrong-token", "Wrong token", wrong.fact());
        };
    }
}
