package io.guichet.audit.exposure.http;

import io.guichet.audit.exposure.ExposureRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of exposures are over HTTP. */
public final class ExposureProblems implements RefusalProblems<ExposureRefusal> {

    @Override
    public Class<ExposureRefusal> family() {
        return ExposureRefusal.class;
    }

    @Override
    public Problem problem(ExposureRefusal refusal) {
        return switch (refusal) {
            case ExposureRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case ExposureRefusal.NotTheHead no -> Problem.of(403, "forbidden", "Forbidden", no.fact());
            case ExposureRefusal.SamePerson no -> Problem.of(409, "same-person", "Same person", no.fact());
        };
    }
}
