package io.guichet.audit.appraisal.http;

import io.guichet.audit.appraisal.AppraisalRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of appraisals are over HTTP. */
public final class AppraisalProblems implements RefusalProblems<AppraisalRefusal> {

    @Override
    public Class<AppraisalRefusal> family() {
        return AppraisalRefusal.class;
    }

    @Override
    public Problem problem(AppraisalRefusal refusal) {
        return switch (refusal) {
            case AppraisalRefusal.MonthNotOver no -> Problem.of(409, "month-not-over", "Month not over", no.fact());
            case AppraisalRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case AppraisalRefusal.NotYours no -> Problem.of(403, "forbidden", "Forbidden", no.fact());
            case AppraisalRefusal.OwnCase no -> Problem.of(403, "own-case", "Own case", no.fact());
            case AppraisalRefusal.SamePerson no -> Problem.of(409, "same-person", "Same person", no.fact());
        };
    }
}
