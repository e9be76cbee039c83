package io.guichet.audit.rule.http;

import io.guichet.audit.rule.RuleRefusal;
import io.guichet.platform.http.Problem;
import io.guichet.platform.http.RefusalProblems;

/** What the refusals of rules are over HTTP. */
public final class RuleProblems implements RefusalProblems<RuleRefusal> {

    @Override
    public Class<RuleRefusal> family() {
        return RuleRefusal.class;
    }

    @Override
    public Problem problem(RuleRefusal refusal) {
        return switch (refusal) {
            case RuleRefusal.UnknownRule no -> Problem.of(422, "unknown-rule", "Unknown rule", no.fact());
        };
    }
}
