package io.guichet.local.process;

/** A process did not become ready; the message is one sentence and names its log. */
public final class ProcessFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProcessFailure(String message) {
        super(message);
    }
}
