package io.guichet.audit.drill;

import io.guichet.platform.domain.Refusal;
import java.time.LocalDate;

/** Why something is not done with a plan or drill. */
public abstract sealed class DrillRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private DrillRefusal(String fact) {
        super(fact);
    }

    public static final class WrongState extends DrillRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String id, Drill.State state) {
            super("Drill " + id + " is " + state + ".");
        }
    }

    public static final class NotYet extends DrillRefusal {
        private static final long serialVersionUID = 1L;

        NotYet(LocalDate scheduledOn) {
            super("The drill is on " + scheduledOn + ".");
        }
    }

    public static final class UnknownPlan extends DrillRefusal {
        private static final long serialVersionUID = 1L;

        UnknownPlan(String code, int number) {
            super("There is no version " + number + " of plan " + code + ".");
        }
    }
}
