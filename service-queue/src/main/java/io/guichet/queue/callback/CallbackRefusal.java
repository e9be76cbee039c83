package io.guichet.queue.callback;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with a callback. */
public abstract sealed class CallbackRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private CallbackRefusal(String fact) {
        super(fact);
    }

    /** Names and numbers are for those who call. */
    public static final class NotYours extends CallbackRefusal {
        private static final long serialVersionUID = 1L;

        NotYours(String id) {
            super("Callback " + id + " is neither assigned to you nor in a hall that you supervise.");
        }
    }

    public static final class AlreadyDone extends CallbackRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyDone(String id) {
            super("Callback " + id + " is done.");
        }
    }
}
