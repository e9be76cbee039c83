package io.guichet.queue.paper;

import io.guichet.platform.domain.Refusal;

/** Why a paper is not entered. */
public abstract sealed class PaperRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private PaperRefusal(String fact) {
        super(fact);
    }

    /** Numbers are written on paper in an emergency alone. */
    public static final class NotInEmergency extends PaperRefusal {
        private static final long serialVersionUID = 1L;

        NotInEmergency() {
            super("The hall was in no emergency when this number was written.");
        }
    }

    public static final class Known extends PaperRefusal {
        private static final long serialVersionUID = 1L;

        Known(String number, String ticket) {
            super("The paper number " + number + " of that emergency was entered before, as " + ticket + ".");
        }
    }
}
