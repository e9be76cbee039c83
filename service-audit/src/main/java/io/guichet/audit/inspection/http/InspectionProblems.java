package io.guichet.audit.inspection.http;

import io.guichet.audit.inspection.InspectionRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of inspections are over HTTP. */
public final class InspectionProblems implements RefusalProblems<InspectionRefusal> {

    @Override
    public Class<InspectionRefusal> family() {
        return InspectionRefusal.class;
    }

    @Override
    public Problem problem(InspectionRefusal refusal) {
        return switch (refusal) {
            case InspectionRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case InspectionRefusal.NotYours no -> Problem.of(403, "forbidden", "Forbidden", no.fact());
            case InspectionRefusal.UnknownTemplate no ->
                Problem.of(422, "unknown-template", "Unknown template", no.fact());
            case InspectionRefusal.NotAnswered no -> Problem.of(422, "not-answered", "Not answered", no.fact());
            case InspectionRefusal.TooManyPoints no -> Problem.of(422, "too-many-points", "Too many points", no.fact());
            case InspectionRefusal.PhotoMissing no -> Problem.of(422, "photo-missing", "Photo missing", no.fact());
            case InspectionRefusal.AlreadyCommitted no ->
                Problem.of(409, "already-sealed", "Already sealed", no.fact());
            case InspectionRefusal.NotCommitted no -> Problem.of(422, "not-sealed", "Not sealed", no.fact());
            case InspectionRefusal.EvidenceDiffers no ->
                Problem.of(422, "evidence-differs", "Evidence differs", no.fact());
            case InspectionRefusal.TooMuch no -> Problem.of(422, "too-much", "Too much", no.fact());
        };
    }
}
