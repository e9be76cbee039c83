package io.guichet.platform.domain;

/**
 * The domain said no. Each aggregate seals its own refusals; they carry facts as fields and are turned into an HTTP
 * problem by an exhaustive switch beside the controller.
 *
 * <p>No stack trace: a refusal is an answer, not a fault.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param fact one sentence that may be shown to the public: no personal data, no internals */
    protected Refusal(String fact) {
        super(fact, null, false, false);
    }

    public String fact() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
