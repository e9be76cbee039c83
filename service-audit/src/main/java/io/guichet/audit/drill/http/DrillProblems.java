package io.guichet.audit.drill.http;

import io.guichet.audit.drill.DrillRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of drills are over HTTP. */
public final class DrillProblems implements RefusalProblems<DrillRefusal> {

    @Override
    public Class<DrillRefusal> family() {
        return DrillRefusal.class;
    }

    @Override
    public Problem problem(DrillRefusal refusal) {
        return switch (refusal) {
            case DrillRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case DrillRefusal.NotYet no -> Problem.of(409, "too-early", "Too early", no.fact());
            case DrillRefusal.UnknownPlan no -> Problem.of(422, "unknown-plan", "Unknown plan", no.fact());
        };
    }
}
