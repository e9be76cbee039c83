package io.guichet.platform.picture;

/** It begins like a picture, but nobody can look at it. */
public final class UnreadablePicture extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String fact;

    UnreadablePicture(String fact) {
        super(fact, null, false, false);
        this.fact = fact;
    }

    /** One sentence that may be shown to the public. */
    public String fact() {
        return fact;
    }
}
