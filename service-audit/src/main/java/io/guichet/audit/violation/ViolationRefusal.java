package io.guichet.audit.violation;

import io.guichet.audit.rule.Grade;
import io.guichet.platform.domain.Refusal;
import java.util.Set;
import java.util.TreeSet;

/** Why something is not done with a violation. */
public abstract sealed class ViolationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ViolationRefusal(String fact) {
        super(fact);
    }

    public static final class WrongState extends ViolationRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String id, Violation.State state) {
            super("Violation " + id + " is " + state + ".");
        }
    }

    /** The person it is about decides nothing. */
    public static final class OwnCase extends ViolationRefusal {
        private static final long serialVersionUID = 1L;

        OwnCase() {
            super("Nobody decides about himself.");
        }
    }

    public static final class SamePerson extends ViolationRefusal {
        private static final long serialVersionUID = 1L;

        SamePerson() {
            super("Who raised or decided it before does not decide it again.");
        }
    }

    public static final class NotYours extends ViolationRefusal {
        private static final long serialVersionUID = 1L;

        NotYours(String id) {
            super("Violation " + id + " is not about you.");
        }
    }

    public static final class AppealClosed extends ViolationRefusal {
        private static final long serialVersionUID = 1L;

        AppealClosed(String id) {
            super("The time to appeal against " + id + " is over.");
        }
    }

    public static final class NobodyNamed extends ViolationRefusal {
        private static final long serialVersionUID = 1L;

        NobodyNamed(String ruleCode) {
            super("Rule " + ruleCode + " is held against somebody: name the person or the unit.");
        }
    }

    public static final class ConsequenceNotAllowed extends ViolationRefusal {
        private static final long serialVersionUID = 1L;

        ConsequenceNotAllowed(Consequence wanted, Grade grade, Set<Consequence> allowed) {
            super(wanted + " does not fit grade " + grade + ": " + new TreeSet<>(allowed) + ".");
        }
    }
}
