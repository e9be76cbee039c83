package io.guichet.audit.training.http;

import io.guichet.audit.training.TrainingRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of training are over HTTP. */
public final class TrainingProblems implements RefusalProblems<TrainingRefusal> {

    @Override
    public Class<TrainingRefusal> family() {
        return TrainingRefusal.class;
    }

    @Override
    public Problem problem(TrainingRefusal refusal) {
        return switch (refusal) {
            case TrainingRefusal.NotPlanned no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case TrainingRefusal.NotYet no -> Problem.of(409, "too-early", "Too early", no.fact());
            case TrainingRefusal.IncompleteResults no ->
                Problem.of(422, "incomplete-results", "Incomplete results", no.fact());
        };
    }
}
