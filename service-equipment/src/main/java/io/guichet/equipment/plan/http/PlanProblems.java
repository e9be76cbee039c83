package io.guichet.equipment.plan.http;

import io.guichet.equipment.plan.PlanRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the plan's refusals are over HTTP. */
final class PlanProblems implements RefusalProblems<PlanRefusal> {

    @Override
    public Class<PlanRefusal> family() {
        return PlanRefusal.class;
    }

    @Override
    public Problem problem(PlanRefusal refusal) {
        return switch (refusal) {
            case PlanRefusal.Ended no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case PlanRefusal.TooManyChanges no -> Problem.of(409, "too-many-changes", "Too many changes", no.fact());
            case PlanRefusal.ChecklistIncomplete no ->
                Problem.of(422, "checklist-incomplete", "Checklist incomplete", no.fact());
            case PlanRefusal.ReadingNeeded no -> Problem.of(422, "reading-needed", "Reading needed", no.fact());
            case PlanRefusal.LowerReading no -> Problem.of(409, "lower-reading", "Lower reading", no.fact());
        };
    }
}
