package io.guichet.platform.security;

import io.guichet.platform.domain.Refusal;

/** The caller is known but may not do this. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden(String fact) {
        super(fact);
    }
}
