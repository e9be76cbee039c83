package io.guichet.local.process;

/** A process did not become ready, or did not end; the message is for people and names its log. */
public final class ProcessFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProcessFailure(String message) {
        super(message);
    }

    ProcessFailure(String message, RuntimeException first) {
        super(message, first);
    }
}
