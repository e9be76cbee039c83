package io.guichet.equipment.plan;

import io.guichet.platform.domain.Refusal;
import java.util.Collection;

/** Why something is not done with a plan. */
public abstract sealed class PlanRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private PlanRefusal(String fact) {
        super(fact);
    }

    /** Nothing is due there any more. */
    public static final class Ended extends PlanRefusal {
        private static final long serialVersionUID = 1L;

        Ended(String id) {
            super("Plan " + id + " has ended.");
        }
    }

    /** It was changed so often that its history is full. */
    public static final class TooManyChanges extends PlanRefusal {
        private static final long serialVersionUID = 1L;

        TooManyChanges(String id) {
            super("Plan " + id + " was changed " + Plan.MOST_REVISIONS + " times: retire it and define another.");
        }
    }

    /** Every item is answered once, and nothing else. */
    public static final class ChecklistIncomplete extends PlanRefusal {
        private static final long serialVersionUID = 1L;

        ChecklistIncomplete(Collection<String> wrong) {
            super("Each item of the checklist is answered once; look at: " + String.join(", ", wrong) + ".");
        }
    }

    /** The plan's meter is read off the device when the work is done. */
    public static final class ReadingNeeded extends PlanRefusal {
        private static final long serialVersionUID = 1L;

        ReadingNeeded(String id) {
            super("Plan " + id + " goes by the device's meter: tell its reading.");
        }
    }

    /** A meter does not run backwards. */
    public static final class LowerReading extends PlanRefusal {
        private static final long serialVersionUID = 1L;

        public LowerReading(long found) {
            super("The meter was read at " + found + " before.");
        }
    }
}
