package io.guichet.audit.violation.http;

import io.guichet.audit.violation.ViolationRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of violations are over HTTP. */
public final class ViolationProblems implements RefusalProblems<ViolationRefusal> {

    @Override
    public Class<ViolationRefusal> family() {
        return ViolationRefusal.class;
    }

    @Override
    public Problem problem(ViolationRefusal refusal) {
        return switch (refusal) {
            case ViolationRefusal.WrongState no -> Problem.of(409, "wrong-state", "Wrong state", no.fact());
            case ViolationRefusal.OwnCase no -> Problem.of(403, "own-case", "Own case", no.fact());
            case ViolationRefusal.SamePerson no -> Problem.of(409, "same-person", "Same person", no.fact());
            case ViolationRefusal.NotYours no -> Problem.of(403, "forbidden", "Forbidden", no.fact());
            case ViolationRefusal.AppealClosed no -> Problem.of(409, "appeal-closed", "Appeal closed", no.fact());
            case ViolationRefusal.NobodyNamed no -> Problem.of(422, "nobody-named", "Nobody named", no.fact());
            case ViolationRefusal.ConsequenceNotAllowed no ->
                Problem.of(422, "consequence-not-allowed", "Consequence not allowed", no.fact());
        };
    }
}
