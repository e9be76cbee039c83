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
            case RatingRefusal.AlreadyRated rated -> Problem.of(409, "already-rated", "Already rated", rated.fact());
            case RatingRefusal.WrongToken wrong -> Problem.of(403, "wrong-token", "Wrong token", wrong.fact());
            case RatingRefusal.InvitationExpired expired ->
                Problem.of(409, "invitation-expired", "Invitation expired", expired.fact());
        };
    }
}
