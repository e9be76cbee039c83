package io.guichet.audit.finding.http;

import io.guichet.audit.finding.FindingRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of findings are over HTTP. */
public final class FindingProblems implements RefusalProblems<FindingRefusal> {

    @Override
    public Class<FindingRefusal> family() {
        return FindingRefusal.class;
    }

    @Override
    public Problem problem(FindingRefusal refusal) {
        return switch (refusal) {
            case FindingRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case FindingRefusal.NotYours no -> Problem.of(403, "forbidden", "Forbidden", no.fact());
            case FindingRefusal.SamePerson no -> Problem.of(409, "same-person", "Same person", no.fact());
        };
    }
}
