package io.guichet.audit.inspection;

import io.guichet.platform.domain.Refusal;

/** Why something is not done with an inspection. */
public abstract sealed class InspectionRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private InspectionRefusal(String fact) {
        super(fact);
    }

    public static final class WrongState extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String id, Inspection.State state) {
            super("Inspection " + id + " is " + state + ".");
        }
    }

    public static final class NotYours extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        NotYours(String id) {
            super("Inspection " + id + " is another inspector's.");
        }
    }

    public static final class UnknownTemplate extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        UnknownTemplate(String code, int number) {
            super("There is no version " + number + " of template " + code + ".");
        }
    }

    /** A line without its one answer, or an answer without its line. */
    public static final class NotAnswered extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        NotAnswered(String itemCode) {
            super("Item " + itemCode + " is not in the template, or has no answer, or two.");
        }
    }

    public static final class TooManyPoints extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        TooManyPoints(String itemCode, int most) {
            super("Item " + itemCode + " takes 0 to " + most + " points.");
        }
    }

    public static final class PhotoMissing extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        PhotoMissing(String itemCode) {
            super("Item " + itemCode + " needs a photo.");
        }
    }

    public static final class AlreadyCommitted extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyCommitted(String hash) {
            super("Evidence " + hash + " is sealed already.");
        }
    }

    public static final class NotCommitted extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        NotCommitted(String hash) {
            super("Evidence " + hash + " was not sealed at the visit.");
        }
    }

    public static final class EvidenceDiffers extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        EvidenceDiffers(String hash) {
            super("This is not what was sealed as " + hash + ".");
        }
    }

    public static final class TooMuch extends InspectionRefusal {
        private static final long serialVersionUID = 1L;

        TooMuch(String what, int most) {
            super("An inspection has at most " + most + " " + what + ".");
        }
    }
}
