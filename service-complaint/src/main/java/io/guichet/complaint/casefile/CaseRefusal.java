package io.guichet.complaint.casefile;

import io.guichet.complaint.phrase.Hit;
import io.guichet.platform.domain.Refusal;
import java.time.Duration;
import java.util.List;

/** Why a command on a case is not carried out. */
public abstract sealed class CaseRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private CaseRefusal(String fact) {
        super(fact);
    }

    public static final class WrongState extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(CaseState state) {
            super("The case is " + state + "; this cannot be done to it now.");
        }

        WrongState(String fact) {
            super(fact);
        }
    }

    /** Who handles a case does not review it, call back, or approve for it; who it is about does nothing in it. */
    public static final class SamePerson extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        SamePerson(String one, String other) {
            super("The " + one + " and the " + other + " are different people.");
        }
    }

    public static final class ExtensionTooLate extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        ExtensionTooLate() {
            super(
                    "An extension is asked for at least one working day before the limit ends, and granted before it ends.");
        }
    }

    public static final class ExtensionUsed extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        ExtensionUsed() {
            super("The limit of a case is extended once.");
        }
    }

    /** More than the rule allows, or the rule allows none. */
    public static final class ExtensionTooLong extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        ExtensionTooLong(int most) {
            super(most == 0 ? "This limit cannot be extended." : "This limit can be extended by at most " + most + ".");
        }
    }

    public static final class PauseTooLong extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        PauseTooLong(int mostDays) {
            super("A pause for this reason lasts at most " + mostDays + " days.");
        }
    }

    /** Nobody stops a clock that has run out. */
    public static final class AlreadyOverdue extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyOverdue() {
            super("The limit has ended already.");
        }
    }

    public static final class NotVerified extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        NotVerified() {
            super("The facts are established before the answer.");
        }
    }

    public static final class NotMergeable extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        NotMergeable(String fact) {
            super(fact);
        }
    }

    /** A reply is kept as a draft, anything else is not kept. */
    public static final class ForbiddenPhrase extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        private final String pointer;
        private final transient List<Hit> hits;

        private ForbiddenPhrase(String fact, String pointer, List<Hit> hits) {
            super(fact);
            this.pointer = pointer;
            this.hits = List.copyOf(hits);
        }

        public static ForbiddenPhrase keptAsDraft(List<Hit> hits) {
            return new ForbiddenPhrase(
                    "The text contains a phrase that staff do not use. It is kept as a draft.", "/text", hits);
        }

        /** @param pointer to the text in the request */
        public static ForbiddenPhrase in(String pointer, List<Hit> hits) {
            return new ForbiddenPhrase("The text contains a phrase that staff do not use.", pointer, hits);
        }

        public String pointer() {
            return pointer;
        }

        public List<Hit> hits() {
            return hits;
        }
    }

    /** So many from each side, and no more. */
    public static final class TooManyAttachments extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        TooManyAttachments(int most) {
            super("A case takes at most " + most + " files from each side.");
        }
    }

    /** The handling of a case is rated once in a round. */
    public static final class AlreadyRated extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyRated() {
            super("The handling of this case has been rated.");
        }
    }

    /** After the end, there is a time for rating and reopening. */
    public static final class TimeOver extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        TimeOver(Duration within) {
            super("This could be done within " + within.toDays() + " days after the end.");
        }
    }

    public static final class ReopenedEnough extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        ReopenedEnough(int most) {
            super("A citizen reopens a case at most " + most + " times.");
        }
    }

    /** The same for an unknown number and for a wrong secret. */
    public static final class SecretWrong extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        SecretWrong() {
            super("Number and secret do not open a case.");
        }
    }

    public static final class TooManyAttempts extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        private final long retryAfterSeconds;

        TooManyAttempts(long retryAfterSeconds) {
            super("Too many attempts for this number. Wait a while.");
            this.retryAfterSeconds = retryAfterSeconds;
        }

        public long retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }

    /** What was erased is gone. */
    public static final class Erased extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        Erased() {
            super("The personal data of this case has been erased.");
        }
    }
}
