package io.guichet.audit.emergency;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with a plan at work. */
public abstract sealed class EmergencyRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private EmergencyRefusal(String fact) {
        super(fact);
    }

    public static final class WrongState extends EmergencyRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String id) {
            super("Emergency " + id + " is over.");
        }
    }

    /** A plan is at work once in a hall. */
    public static final class AlreadyActive extends EmergencyRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyActive(String planCode, String hallId) {
            super("Plan " + planCode + " is at work in " + hallId + " already.");
        }
    }
}
