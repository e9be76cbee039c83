package io.guichet.audit.qualification;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with a qualification. */
public abstract sealed class QualificationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private QualificationRefusal(String fact) {
        super(fact);
    }

    public static final class NothingToTake extends QualificationRefusal {
        private static final long serialVersionUID = 1L;

        NothingToTake(String staffId) {
            super(staffId + " is not qualified.");
        }
    }

    public static final class NotMoved extends QualificationRefusal {
        private static final long serialVersionUID = 1L;

        NotMoved(String staffId) {
            super(staffId + " was not moved from post.");
        }
    }

    public static final class MovedFromPost extends QualificationRefusal {
        private static final long serialVersionUID = 1L;

        MovedFromPost(String staffId) {
            super(staffId + " was moved from post: reinstate first.");
        }
    }

    /** Nobody decides about the own qualification. */
    public static final class OwnQualification extends QualificationRefusal {
        private static final long serialVersionUID = 1L;

        OwnQualification() {
            super("Nobody decides about the own qualification.");
        }
    }
}
