package io.guichet.audit.ranking.http;

import io.guichet.audit.ranking.RankingRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of rankings are over HTTP. */
public final class RankingProblems implements RefusalProblems<RankingRefusal> {

    @Override
    public Class<RankingRefusal> family() {
        return RankingRefusal.class;
    }

    @Override
    public Problem problem(RankingRefusal refusal) {
        return switch (refusal) {
            case RankingRefusal.YearNotOver no -> Problem.of(409, "year-not-over", "Year not over", no.fact());
            case RankingRefusal.AlreadyPublished no ->
                Problem.of(409, "already-published", "Already published", no.fact());
            case RankingRefusal.NotPublished no -> Problem.of(404, "not-found", "Not found", no.fact());
        };
    }
}
