package io.guichet.queue.organisation;

import io.guichet.platform.domain.Refusal;

/** Why a definition is not taken. */
public abstract sealed class OrganisationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private OrganisationRefusal(String fact) {
        super(fact);
    }

    /** A definition names something that does not exist. */
    public static final class UnknownReference extends OrganisationRefusal {

        private static final long serialVersionUID = 1L;

        private final String place;

        /** @param place where the definition names it, like {@code unitId} or {@code itemCodes/2} */
        public UnknownReference(String place, String noun, String id) {
            super("There is no " + noun + " " + id + ".");
            this.place = place;
        }

        public String place() {
            return place;
        }
    }

    /** Where it is now is counted on by others. */
    public static final class CannotMove extends OrganisationRefusal {

        private static final long serialVersionUID = 1L;

        public CannotMove(String noun, String id, String hallId) {
            super("The " + noun + " " + id + " belongs to hall " + hallId + " and cannot move to another.");
        }
    }
}
