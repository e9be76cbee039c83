package io.guichet.platform.inbox;

import org.jspecify.annotations.Nullable;

/** An event nobody can read. It goes to the dead-letter topic at once and the consumer moves on. */
public final class PoisonEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PoisonEvent(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
