package io.guichet.audit.visit;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with a visit. */
public abstract sealed class VisitRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private VisitRefusal(String fact) {
        super(fact);
    }

    public static final class NoSuchProblem extends VisitRefusal {
        private static final long serialVersionUID = 1L;

        NoSuchProblem(String id, int number) {
            super("Visit " + id + " has no problem " + number + ".");
        }
    }

    public static final class NotYours extends VisitRefusal {
        private static final long serialVersionUID = 1L;

        NotYours(String id) {
            super("That problem of visit " + id + " is not yours.");
        }
    }

    public static final class AlreadySolved extends VisitRefusal {
        private static final long serialVersionUID = 1L;

        AlreadySolved(String id, int number) {
            super("Problem " + number + " of visit " + id + " is solved.");
        }
    }
}
