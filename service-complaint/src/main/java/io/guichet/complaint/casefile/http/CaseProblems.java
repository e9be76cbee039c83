package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.CaseRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;
import java.util.List;

/** Codes of refused commands on cases. */
public final class CaseProblems implements RefusalProblems<CaseRefusal> {

    @Override
    public Class<CaseRefusal> family() {
        return CaseRefusal.class;
    }

    @Override
    public Problem problem(CaseRefusal refusal) {
        return switch (refusal) {
            case CaseRefusal.WrongState r -> conflict("wrong-state", "Wrong state", r);
            case CaseRefusal.SamePerson r -> conflict("same-person", "Same person", r);
            case CaseRefusal.ExtensionTooLate r -> conflict("extension-too-late", "Extension too late", r);
            case CaseRefusal.ExtensionUsed r -> conflict("extension-used", "Extension used", r);
            case CaseRefusal.ExtensionTooLong r -> conflict("extension-too-long", "Extension too long", r);
            case CaseRefusal.PauseTooLong r -> conflict("pause-too-long", "Pause too long", r);
            case CaseRefusal.AlreadyOverdue r -> conflict("already-overdue", "Already overdue", r);
            case CaseRefusal.NotVerified r -> conflict("not-verified", "Not verified", r);
            case CaseRefusal.NotMergeable r -> conflict("not-mergeable", "Not mergeable", r);
            case CaseRefusal.Erased r -> conflict("erased", "Erased", r);
            case CaseRefusal.TooManyAttachments r -> conflict("too-many-attachments", "Too many attachments", r);
            case CaseRefusal.AlreadyRated r -> conflict("already-rated", "Already rated", r);
            case CaseRefusal.TimeOver r -> conflict("time-over", "Time over", r);
            case CaseRefusal.ReopenedEnough r -> conflict("reopened-enough", "Reopened enough", r);
            case CaseRefusal.ForbiddenPhrase r ->
                new Problem(422, "forbidden-phrase", "Forbidden phrase", r.fact(), places(r), null);
            case CaseRefusal.SecretWrong r -> Problem.of(403, "secret-wrong", "Secret wrong", r.fact());
            case CaseRefusal.TooManyAttempts r ->
                new Problem(
                        429,
                        "too-many-attempts",
                        "Too many attempts",
                        r.fact(),
                        List.of(),
                        Math.toIntExact(r.retryAfterSeconds()));
        };
    }

    private static Problem conflict(String code, String title, CaseRefusal refusal) {
        return Problem.of(409, code, title, refusal.fact());
    }

    private static List<Problem.Wrong> places(CaseRefusal.ForbiddenPhrase refusal) {
        return refusal.hits().stream()
                .map(hit -> new Problem.Wrong(
                        refusal.pointer(),
                        "%d-%d %s: %s → %s"
                                .formatted(
                                        hit.start(),
                                        hit.end(),
                                        hit.code(),
                                        hit.found(),
                                        hit.suggestion().zh())))
                .toList();
    }
}
