package io.guichet.complaint.casefile;

import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.Rule;
import io.guichet.complaint.deadline.RuleSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Limits and how they are counted.
 *
 * @param current version of the rules for new cases
 * @param rules every version that a running case may need
 */
public record Timekeeping(Deadlines deadlines, int current, IntFunction<RuleSet> rules) {

    List<Rule> rulesOf(CaseFile file, Severity severity) {
        return rulesOf(file.terms().rulesVersion(), file.kind(), severity);
    }

    List<Rule> rulesOf(int version, Kind kind, Severity severity) {
        return rules.apply(version).of(kind.name(), severity.name());
    }
}
