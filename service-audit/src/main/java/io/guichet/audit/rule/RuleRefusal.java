package io.guichet.audit.rule;

import io.guichet.platform.domain.Refusal;

/** What is not held to a rule. */
public abstract sealed class RuleRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RuleRefusal(String fact) {
        super(fact);
    }

    /** A finding or violation without a clause is none. */
    public static final class UnknownRule extends RuleRefusal {
        private static final long serialVersionUID = 1L;

        UnknownRule(String code) {
            super("There is no rule " + code + ".");
        }
    }
}
