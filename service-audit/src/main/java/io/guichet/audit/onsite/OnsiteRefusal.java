package io.guichet.audit.onsite;

import io.guichet.platform.domain.Refusal;
import java.time.LocalDate;

/** Why a day is not recorded. */
public abstract sealed class OnsiteRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private OnsiteRefusal(String fact) {
        super(fact);
    }

    /** 逐日: a day is recorded on it or soon after, not by the month. */
    public static final class TooLate extends OnsiteRefusal {
        private static final long serialVersionUID = 1L;

        TooLate(LocalDate day, int days) {
            super(day + " is recorded within " + days + " days.");
        }
    }

    public static final class NotYet extends OnsiteRefusal {
        private static final long serialVersionUID = 1L;

        NotYet(LocalDate day) {
            super(day + " lies ahead.");
        }
    }

    public static final class OwnDay extends OnsiteRefusal {
        private static final long serialVersionUID = 1L;

        OwnDay() {
            super("Nobody records the own day.");
        }
    }
}
