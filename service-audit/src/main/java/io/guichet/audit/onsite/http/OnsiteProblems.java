package io.guichet.audit.onsite.http;

import io.guichet.audit.onsite.OnsiteRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of on-site records are over HTTP. */
public final class OnsiteProblems implements RefusalProblems<OnsiteRefusal> {

    @Override
    public Class<OnsiteRefusal> family() {
        return OnsiteRefusal.class;
    }

    @Override
    public Problem problem(OnsiteRefusal refusal) {
        return switch (refusal) {
            case OnsiteRefusal.TooLate no -> Problem.of(409, "too-late", "Too late", no.fact());
            case OnsiteRefusal.NotYet no -> Problem.of(409, "too-early", "Too early", no.fact());
            case OnsiteRefusal.OwnDay no -> Problem.of(403, "own-case", "Own case", no.fact());
        };
    }
}
