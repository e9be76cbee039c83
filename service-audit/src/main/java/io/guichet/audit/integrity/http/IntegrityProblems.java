package io.guichet.audit.integrity.http;

import io.guichet.audit.integrity.IntegrityRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of the register are over HTTP. */
public final class IntegrityProblems implements RefusalProblems<IntegrityRefusal> {

    @Override
    public Class<IntegrityRefusal> family() {
        return IntegrityRefusal.class;
    }

    @Override
    public Problem problem(IntegrityRefusal refusal) {
        return switch (refusal) {
            case IntegrityRefusal.AlreadyReviewed no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case IntegrityRefusal.SamePerson no -> Problem.of(409, "same-person", "Same person", no.fact());
        };
    }
}
