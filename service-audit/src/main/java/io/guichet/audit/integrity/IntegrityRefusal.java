package io.guichet.audit.integrity;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with an entry. */
public abstract sealed class IntegrityRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private IntegrityRefusal(String fact) {
        super(fact);
    }

    public static final class AlreadyReviewed extends IntegrityRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyReviewed(String id) {
            super("Entry " + id + " was reviewed.");
        }
    }

    public static final class SamePerson extends IntegrityRefusal {
        private static final long serialVersionUID = 1L;

        SamePerson() {
            super("Who declared it or is named in it does not review it.");
        }
    }
}
