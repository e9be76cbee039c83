package io.guichet.audit.visit.http;

import io.guichet.audit.visit.VisitRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of visits are over HTTP. */
public final class VisitProblems implements RefusalProblems<VisitRefusal> {

    @Override
    public Class<VisitRefusal> family() {
        return VisitRefusal.class;
    }

    @Override
    public Problem problem(VisitRefusal refusal) {
        return switch (refusal) {
            case VisitRefusal.NoSuchProblem no -> Problem.notFound(no.fact());
            case VisitRefusal.NotYours no -> Problem.of(403, "forbidden", "Forbidden", no.fact());
            case VisitRefusal.AlreadySolved no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
        };
    }
}
