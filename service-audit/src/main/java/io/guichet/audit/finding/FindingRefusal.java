package io.guichet.audit.finding;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with a finding. */
public abstract sealed class FindingRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private FindingRefusal(String fact) {
        super(fact);
    }

    public static final class WrongState extends FindingRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String id, Finding.State state) {
            super("Finding " + id + " is " + state + ".");
        }
    }

    public static final class NotYours extends FindingRefusal {
        private static final long serialVersionUID = 1L;

        NotYours(String id) {
            super("Finding " + id + " is not yours to correct.");
        }
    }

    public static final class SamePerson extends FindingRefusal {
        private static final long serialVersionUID = 1L;

        SamePerson() {
            super("Who found it, owns it or corrected it does not say whether it is right now.");
        }
    }
}
