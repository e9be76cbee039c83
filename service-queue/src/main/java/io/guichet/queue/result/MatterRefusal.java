package io.guichet.queue.result;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with a matter. */
public abstract sealed class MatterRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private MatterRefusal(String fact) {
        super(fact);
    }

    public static final class NotServedByYou extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        NotServedByYou(String number) {
            super(number + " was not served by you.");
        }
    }

    /** The visit goes on, or nobody came. */
    public static final class NotFinished extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        NotFinished(String number, String state) {
            super(number + " is " + state + ": a matter begins when the service is finished.");
        }
    }

    /** The item is done at the window, at once: there is nothing to wait for. */
    public static final class NoPromisedDays extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        NoPromisedDays(String itemCode) {
            super("Item " + itemCode + " is done at once: its promised limit is no minutes.");
        }
    }

    public static final class AlreadyTold extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyTold(String id) {
            super("Another result of matter " + id + " was told before.");
        }
    }
}
