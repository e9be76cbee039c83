package io.guichet.evaluation.rating;

import io.guichet.platform.domain.Refusal;

/** Why a rating is not taken, changed or judged. */
public abstract sealed class RatingRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RatingRefusal(String fact) {
        super(fact);
    }

    /** One service, one rating (一次一评). */
    public static final class AlreadyRated extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyRated() {
            super("This service has been rated already.");
        }
    }

    /** Neither the pad's nor the citizen's, or shown by a pad of another window. */
    public static final class WrongToken extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        WrongToken() {
            super("The token does not belong to this ticket.");
        }
    }

    public static final class InvitationExpired extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        InvitationExpired() {
            super("The time for rating this service is over.");
        }
    }

    public static final class CorrectionClosed extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        CorrectionClosed() {
            super("The time for correcting this rating is over.");
        }
    }

    public static final class TooManyCorrections extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        TooManyCorrections() {
            super("This rating has been corrected as often as it may be.");
        }
    }

    /** It does not count any more, so nothing about it is to be decided or corrected. */
    public static final class AlreadyExcluded extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyExcluded() {
            super("This rating has been excluded.");
        }
    }

    /** Who is concerned does not decide, look or enter: the rated person, the appellant. */
    public static final class OwnCase extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        OwnCase() {
            super("Somebody who is not concerned has to do this.");
        }
    }

    public static final class NotFlagged extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        NotFlagged() {
            super("The rating does not have this flag.");
        }
    }

    public static final class AlreadyDecided extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyDecided() {
            super("This has been decided already.");
        }
    }

    public static final class AlreadyAppealed extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyAppealed() {
            super("There has been an appeal against this rating.");
        }
    }

    public static final class NotAppealed extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        NotAppealed() {
            super("There is no appeal against this rating.");
        }
    }

    /** Only the two lowest levels are appealed. */
    public static final class NotBad extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        NotBad() {
            super("This is not a bad rating.");
        }
    }

    public static final class AppealClosed extends RatingRefusal {
        private static final long serialVersionUID = 1L;

        AppealClosed() {
            super("The time for an appeal against this rating is over.");
        }
    }
}
