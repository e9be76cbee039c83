package io.guichet.audit.qualification.http;

import io.guichet.audit.qualification.QualificationRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of qualifications are over HTTP. */
public final class QualificationProblems implements RefusalProblems<QualificationRefusal> {

    @Override
    public Class<QualificationRefusal> family() {
        return QualificationRefusal.class;
    }

    @Override
    public Problem problem(QualificationRefusal refusal) {
        return switch (refusal) {
            case QualificationRefusal.NothingToTake no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case QualificationRefusal.NotMoved no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case QualificationRefusal.MovedFromPost no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case QualificationRefusal.OwnQualification no -> Problem.of(403, "own-case", "Own case", no.fact());
        };
    }
}
