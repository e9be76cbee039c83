package io.guichet.gateway.problems;

import java.io.IOException;

/** The body did not arrive in the time it was given. */
public class BodyTooSlow extends IOException {

    private static final long serialVersionUID = 1L;

    public BodyTooSlow() {
        super("request body too slow");
    }
}
