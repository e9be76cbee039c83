package io.guichet.complaint.casefile;

import io.guichet.complaint.phrase.Hit;
import io.guichet.platform.domain.Refusal;
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

    /** The draft is kept. */
    public static final class ForbiddenPhrase extends CaseRefusal {
        private static final long serialVersionUID = 1L;

        private final transient List<Hit> hits;

        public ForbiddenPhrase(List<Hit> hits) {
            super("The text contains a phrase that staff do not use. It is kept as a draft.");
            this.hits = List.copyOf(hits);
        }

        public List<Hit> hits() {
            return hits;
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
