package io.guichet.gateway.problems;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The body went on beyond the limit; noticed while reading, so also for chunked bodies. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    public BodyTooLarge() {
        super("request body too large");
    }

    /** Whether this was the reason, however deeply it was wrapped on the way. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}
