package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.RatingRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** Codes of refused ratings. */
public final class RatingProblems implements RefusalProblems<RatingRefusal> {

    @Override
    public Class<RatingRefusal> family() {
        return RatingRefusal.class;
    }

    @Override
    public Problem problem(RatingRefusal refusal) {
        return switch (refusal) {
            case RatingRefusal.AlreadyRated no -> conflict("already-rated", "Already rated", no);
            case RatingRefusal.WrongToken no -> Problem.of(403, "wrong-token", "Wrong token", no.fact());
            case RatingRefusal.InvitationExpired no -> conflict("invitation-expired", "Invitation expired", no);
            case RatingRefusal.CorrectionClosed no -> conflict("correction-closed", "Correction closed", no);
            case RatingRefusal.TooManyCorrections no -> conflict("too-many-corrections", "Too many corrections", no);
            case RatingRefusal.AlreadyExcluded no -> conflict("already-excluded", "Already excluded", no);
            case RatingRefusal.OwnCase no -> Problem.of(403, "own-case", "Own case", no.fact());
            case RatingRefusal.NotFlagged no -> conflict("not-flagged", "Not flagged", no);
            case RatingRefusal.AlreadyDecided no -> conflict("already-decided", "Already decided", no);
            case RatingRefusal.AlreadyAppealed no -> conflict("already-appealed", "Already appealed", no);
            case RatingRefusal.NotAppealed no -> conflict("not-appealed", "Not appealed", no);
            case RatingRefusal.NotBad no -> conflict("not-a-bad-rating", "Not a bad rating", no);
            case RatingRefusal.AppealClosed no -> conflict("appeal-closed", "Appeal closed", no);
        };
    }

    private static Problem conflict(String code, String title, RatingRefusal refusal) {
        return Problem.of(409, code, title, refusal.fact());
    }
}
