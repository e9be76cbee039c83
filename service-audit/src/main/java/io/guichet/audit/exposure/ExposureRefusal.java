package io.guichet.audit.exposure;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with an exposure. */
public abstract sealed class ExposureRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ExposureRefusal(String fact) {
        super(fact);
    }

    public static final class WrongState extends ExposureRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String id, Exposure.State state) {
            super("Exposure " + id + " is " + state + ".");
        }
    }

    /** The head answers in person. */
    public static final class NotTheHead extends ExposureRefusal {
        private static final long serialVersionUID = 1L;

        NotTheHead(String id) {
            super("Exposure " + id + " is answered for by the unit's head.");
        }
    }

    public static final class SamePerson extends ExposureRefusal {
        private static final long serialVersionUID = 1L;

        SamePerson() {
            super("Who recorded it, answers for it or did it does not close it.");
        }
    }
}
