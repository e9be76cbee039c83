package io.guichet.queue.appointment;

import io.guichet.platform.domain.Refusal;
import java.time.Instant;

/** Why a place is not given, or not taken up. */
public abstract sealed class AppointmentRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AppointmentRefusal(String fact) {
        super(fact);
    }

    public static final class SlotFull extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        SlotFull() {
            super("All places at this time are given. Choose another time.");
        }
    }

    /** The plan has no such slot, or it is out of reach. */
    public static final class SlotClosed extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        SlotClosed(String fact) {
            super(fact);
        }
    }

    public static final class TooEarly extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        TooEarly(Instant from) {
            super("Check-in opens at " + from + ".");
        }
    }

    public static final class TooLate extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        TooLate(Instant until) {
            super("Check-in closed at " + until + ". Take a number.");
        }
    }

    public static final class Used extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        Used() {
            super("Somebody checked in with this appointment before.");
        }
    }

    /** Cancelled or lapsed. */
    public static final class Over extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        Over(String fact) {
            super(fact);
        }
    }

    public static final class WrongCode extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        WrongCode() {
            super("This is not the code of the appointment.");
        }
    }

    /** The key of this booking made another one. */
    public static final class KeyUsedBefore extends AppointmentRefusal {
        private static final long serialVersionUID = 1L;

        KeyUsedBefore() {
            super("This key was used for another request. Use a new key for a new intent.");
        }
    }
}
