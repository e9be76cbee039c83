package io.guichet.equipment.shelf;

import io.guichet.platform.domain.Refusal;

/** The answer no, with its reason. */
public final class Refused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** @param fact one sentence that may be shown to the public */
    public Refused(Why why, String fact) {
        super(fact);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
