package io.guichet.audit.handbook;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with the handbook. */
public abstract sealed class HandbookRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private HandbookRefusal(String fact) {
        super(fact);
    }

    /** Only the edition that holds is acknowledged. */
    public static final class NotCurrent extends HandbookRefusal {
        private static final long serialVersionUID = 1L;

        NotCurrent(int asked, int current) {
            super("Edition " + asked + " is not the current one, " + current + " is.");
        }
    }
}
