package io.guichet.audit.bulletin;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with a bulletin. */
public abstract sealed class BulletinRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private BulletinRefusal(String fact) {
        super(fact);
    }

    public static final class MonthNotOver extends BulletinRefusal {
        private static final long serialVersionUID = 1L;

        MonthNotOver(String month) {
            super("The month " + month + " is not over.");
        }
    }

    /** One bulletin a hall and month, and one correction of each. */
    public static final class AlreadyDrafted extends BulletinRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyDrafted(String id) {
            super("There is bulletin " + id + " already.");
        }
    }

    public static final class WrongState extends BulletinRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String id, Bulletin.State state) {
            super("Bulletin " + id + " is " + state + ".");
        }
    }

    public static final class TooManyRemarks extends BulletinRefusal {
        private static final long serialVersionUID = 1L;

        TooManyRemarks(int most) {
            super("A bulletin has " + most + " comments at most.");
        }
    }

    /** A figure that nobody could check is not published. */
    public static final class NotInLedger extends BulletinRefusal {
        private static final long serialVersionUID = 1L;

        NotInLedger(int events) {
            super(events + " events behind the figures are under no checkpoint yet.");
        }
    }
}
