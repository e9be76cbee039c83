package io.guichet.platform.security;

import io.guichet.platform.domain.Refusal;

/** An address that is open for one purpose was used by nobody in particular for another, which needs a role. */
public final class Unauthenticated extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unauthenticated() {
        super("A valid access token is needed.");
    }
}
