package io.guichet.evaluation.rating;

import io.guichet.platform.domain.Refusal;

/** Why a rating is not taken. */
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
}
