package io.guichet.audit.appraisal;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with an appraisal. */
public abstract sealed class AppraisalRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AppraisalRefusal(String fact) {
        super(fact);
    }

    /** A month is judged when it is over. */
    public static final class MonthNotOver extends AppraisalRefusal {
        private static final long serialVersionUID = 1L;

        MonthNotOver(String month) {
            super("The month " + month + " is not over.");
        }
    }

    public static final class WrongState extends AppraisalRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String id, Appraisal.State state) {
            super("Appraisal " + id + " is " + state + ".");
        }
    }

    public static final class NotYours extends AppraisalRefusal {
        private static final long serialVersionUID = 1L;

        NotYours() {
            super("That appraisal is not about you.");
        }
    }

    public static final class OwnCase extends AppraisalRefusal {
        private static final long serialVersionUID = 1L;

        OwnCase() {
            super("Nobody decides about himself.");
        }
    }

    public static final class SamePerson extends AppraisalRefusal {
        private static final long serialVersionUID = 1L;

        SamePerson() {
            super("Who made the appraisal does not decide the objection.");
        }
    }
}
