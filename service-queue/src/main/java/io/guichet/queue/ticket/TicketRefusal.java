package io.guichet.queue.ticket;

import io.guichet.platform.domain.Refusal;

/** Why a command on a ticket is not carried out. */
public abstract sealed class TicketRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private TicketRefusal(String fact) {
        super(fact);
    }

    /** Only a waiting or transferred ticket can be called. */
    public static final class NotWaiting extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        NotWaiting(TicketNumber number, TicketState state) {
            super(number + " does not wait: it is " + state + ".");
        }
    }

    public static final class WrongState extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(TicketNumber number, TicketState state, String wanted) {
            super(number + " is " + state + " and cannot be " + wanted + ".");
        }
    }

    public static final class RecallLimit extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        RecallLimit(TicketNumber number, int limit) {
            super(number + " was called again " + limit + " times, as often as allowed. Mark it as missed.");
        }
    }

    public static final class RejoinLimit extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        RejoinLimit(TicketNumber number, RejoinRule rule) {
            super(number + " cannot come back: allowed " + rule.times() + " time(s), within "
                    + rule.within().toMinutes() + " minutes after the missed call. Take a new number.");
        }
    }

    /** The window already has somebody. */
    public static final class WindowBusy extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        public WindowBusy(String windowId) {
            super("Window " + windowId + " already serves somebody. Finish, hold or transfer that ticket first.");
        }
    }

    /** Another person's ticket. */
    public static final class NotYours extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        NotYours(TicketNumber number) {
            super(number + " is not at your window.");
        }
    }

    /** The hall takes no numbers now. */
    public static final class HallClosed extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        public HallClosed(String fact) {
            super(fact);
        }
    }

    /** Whether something is urgent is for people to judge. */
    public static final class PriorityNotAllowed extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        public PriorityNotAllowed(Priority priority) {
            super(priority + " is given by the staff: ask at the desk.");
        }
    }

    /** Each referral gives one number. */
    public static final class ReferralTaken extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        ReferralTaken() {
            super("A number was given for this referral before.");
        }
    }

    public static final class QuotaReached extends TicketRefusal {
        private static final long serialVersionUID = 1L;

        public QuotaReached(String fact) {
            super(fact);
        }
    }
}
