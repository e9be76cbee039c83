package io.guichet.local.backend;

/** Broker or database cannot be had; the message is one sentence for the person at the keyboard. */
public final class BackendFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackendFailure(String message) {
        super(message);
    }

    public BackendFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
