package io.guichet.audit.training;

import io.guichet.platform.domain.Refusal;
import java.time.LocalDate;

/** Why something is not done with a training. */
public abstract sealed class TrainingRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private TrainingRefusal(String fact) {
        super(fact);
    }

    public static final class NotPlanned extends TrainingRefusal {
        private static final long serialVersionUID = 1L;

        NotPlanned(String id, Training.State state) {
            super("Training " + id + " is " + state + ".");
        }
    }

    public static final class NotYet extends TrainingRefusal {
        private static final long serialVersionUID = 1L;

        NotYet(LocalDate heldOn) {
            super("The training is held on " + heldOn + ".");
        }
    }

    public static final class IncompleteResults extends TrainingRefusal {
        private static final long serialVersionUID = 1L;

        IncompleteResults(String staffId) {
            super("The sheet has no result, two, or a score that does not fit for " + staffId + ".");
        }
    }
}
