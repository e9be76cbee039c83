package io.guichet.audit.ranking;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with a ranking. */
public abstract sealed class RankingRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RankingRefusal(String fact) {
        super(fact);
    }

    /** A year is ranked for good when it is over in each of its halls. */
    public static final class YearNotOver extends RankingRefusal {
        private static final long serialVersionUID = 1L;

        YearNotOver(int year) {
            super("The year " + year + " is not over.");
        }
    }

    /** A published ranking never changes. */
    public static final class AlreadyPublished extends RankingRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyPublished(String line, int year) {
            super("The ranking of " + line + " for " + year + " is published.");
        }
    }

    public static final class NotPublished extends RankingRefusal {
        private static final long serialVersionUID = 1L;

        NotPublished(String line, int year) {
            super("The ranking of " + line + " for " + year + " is not published yet.");
        }
    }
}
