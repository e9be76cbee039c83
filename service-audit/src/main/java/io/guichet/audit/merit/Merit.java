package io.guichet.audit.merit;

import java.util.List;

/**
 * Whether a person or unit may be given the year's award.
 *
 * @param who staff number or unit
 * @param causes what took it; empty when nothing did
 */
public record Merit(String who, int year, List<Cause> causes) {

    public Merit {
        causes = List.copyOf(causes);
    }

    /** One thing that took it. */
    public record Cause(Kind kind, String id, String ruleCode) {}

    /** What can. */
    public enum Kind {
        VIOLATION,
        EXPOSURE
    }

    public boolean eligible() {
        return causes.isEmpty();
    }
}
