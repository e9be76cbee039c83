package io.guichet.queue.window;

import io.guichet.platform.domain.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something is not done at a window. */
public abstract sealed class WindowRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private WindowRefusal(String fact) {
        super(fact);
    }

    /** The person has not passed training, not for this, or not for this hall. */
    public static final class NotQualified extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        public NotQualified(String fact) {
            super(fact);
        }
    }

    /** The posted hours are over or have not begun, and nobody permitted it. */
    public static final class OutsideOpeningHours extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        public OutsideOpeningHours(String hallId) {
            super("Hall " + hallId + " is outside its posted hours and there is no permit for this window now.");
        }
    }

    /** One person, one window. */
    public static final class AlreadySignedInElsewhere extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        /** @param windowId where the person sits, unless that is not known any more */
        public AlreadySignedInElsewhere(String staffId, @Nullable String windowId) {
            super(staffId + " is already signed in at " + (windowId == null ? "another window" : "window " + windowId)
                    + ".");
        }
    }

    /** Nobody, or somebody else, serves there, or not at the moment. */
    public static final class WindowNotOpen extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        public WindowNotOpen(String fact) {
            super(fact);
        }
    }

    /** Somebody else sits there. */
    public static final class Occupied extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        public Occupied(String windowId) {
            super("Somebody else is signed in at window " + windowId + ".");
        }
    }

    /** The session asks for items that the window does not have. */
    public static final class NotServedHere extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        public NotServedHere(String windowId, String itemCode) {
            super("Window " + windowId + " does not serve " + itemCode + ".");
        }
    }

    /** A device of the window is out of order. */
    public static final class DeviceFault extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        public DeviceFault(String windowId, List<String> faultIds) {
            super("A device at window " + windowId + " is out of order: fault " + String.join(", ", faultIds) + ".");
        }
    }

    /** Only with a supervisor's leave. */
    public static final class ApprovalNeeded extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        public ApprovalNeeded(String fact) {
            super(fact);
        }
    }

    /** People are not left standing. */
    public static final class HoldsTicket extends WindowRefusal {

        private static final long serialVersionUID = 1L;

        public HoldsTicket(String windowId) {
            super("Window " + windowId + " still has a ticket called or served.");
        }
    }
}
